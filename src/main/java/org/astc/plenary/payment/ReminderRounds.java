package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.astc.plenary.platform.ByTheClock;

/** Looks four times an hour for invoices of which their buyers should be reminded. */
@ApplicationScoped
public class ReminderRounds implements ByTheClock {
    @Inject
    private ReminderService reminders;

    @Override
    public String times() {
        return "4,19,34,49 *";
    }

    /** Reminds of all that are due, each hundred for itself; on several nodes each does, which reminds nobody twice. */
    @Override
    public void round() {
        while (reminders.remind() > 0) {
            // the next hundred
        }
    }
}
