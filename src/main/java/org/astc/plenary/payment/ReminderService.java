package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.astc.plenary.platform.Announcements;

/** Tells the house which open invoices are due soon or overdue, each once. Any number of nodes may do it at once. */
@ApplicationScoped
@Transactional
public class ReminderService {
    private static final int BATCH = 100;

    private Invoices invoices;
    private Announcements announcements;
    private Clock clock;

    protected ReminderService() {}

    @Inject
    ReminderService(Invoices invoices, Announcements announcements, Clock clock) {
        this.invoices = invoices;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Tells of at most a hundred of them and says how many. */
    public int remind() {
        Instant now = clock.instant();
        List<Invoice> due = invoices.claimToRemind(now, BATCH);
        for (Invoice invoice : due) {
            Reminder reminder = invoice.remind(now);
            if (reminder == Reminder.OVERDUE) {
                announcements.tell(new InvoiceOverdue(invoice.getOrderId(), invoice.getEventId()));
            } else if (reminder == Reminder.DUE_SOON) {
                announcements.tell(new InvoiceDueSoon(invoice.getOrderId(), invoice.getEventId()));
            }
        }
        return due.size();
    }
}
