package org.astc.plenary.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.astc.plenary.accessibility.AccessDesk;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.payment.InvoiceFilter;
import org.astc.plenary.payment.PaymentQueries;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** What needs a person at an event, as far as the caller may see to it. */
@Named
@RequestScoped
public class AttentionView {
    private static final String KEY = "portal.staff.attention.";

    @Inject
    private PaymentQueries payments;

    @Inject
    private AccessDesk desk;

    @Inject
    private StaffEvent event;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private final List<Item> items = new ArrayList<>();

    /** So many of something; {@code key} says what it is, {@code .do} after it what the link to it says. */
    public record Item(long count, String key, String path) {}

    @PostConstruct
    void read() {
        String staff = "/staff/" + event.getSlug();
        if (caller.may(Permission.SEE_PAYMENTS, event.getId())) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), event.getZone());
            InvoiceFilter overdue = new InvoiceFilter("", InvoiceFilter.Standing.OVERDUE, today);
            add(payments.count(event.getId(), overdue), "overdue", staff + "/payments?status=overdue");
        }
        if (caller.may(Permission.SEE_ACCESS_REQUESTS, event.getId())) {
            add(desk.waiting(event.getId()), "access", staff + "/access?status=received");
        }
    }

    private void add(long count, String what, String path) {
        if (count > 0) {
            items.add(new Item(count, KEY + what, path));
        }
    }

    public List<Item> getItems() {
        return items;
    }
}
