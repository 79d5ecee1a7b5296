package org.astc.plenary.payment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks four times an hour for invoices of which their buyers should be reminded. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderRounds {
    @Inject
    private ReminderService reminders;

    /** Reminds of all that are due, each hundred for itself; on several nodes each does, which reminds nobody twice. */
    @Schedule(hour = "*", minute = "4,19,34,49", persistent = false)
    public void remind() {
        while (reminders.remind() > 0) {
            // the next hundred
        }
    }
}
