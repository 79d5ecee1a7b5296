package org.astc.plenary.payment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Language;

/** How staff pages say where an invoice stands today, at the place of the event. */
@Named
@RequestScoped
public class InvoiceWords {
    @Inject
    private StaffEvent event;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** The end of a key: open, overdue or paid. */
    public String standing(InvoiceSheet sheet) {
        return sheet.isPaid() ? "paid" : isOverdue(sheet) ? "overdue" : "open";
    }

    public String tone(InvoiceSheet sheet) {
        return sheet.isPaid() ? "ok" : isOverdue(sheet) ? "bad" : "wait";
    }

    private boolean isOverdue(InvoiceSheet sheet) {
        return sheet.isOverdue(LocalDate.ofInstant(clock.instant(), event.getZone()));
    }

    /** 21 December 2026. */
    public String day(LocalDate day) {
        return Moments.date(language.locale(), day);
    }
}
