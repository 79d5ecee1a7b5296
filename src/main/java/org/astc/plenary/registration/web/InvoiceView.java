package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.payment.HowToPay;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.registration.OrderQueries;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.security.web.PrivateDoor;

/** The invoice of an order, or its receipt, as a page to print or keep; opened with the key of the order. */
@Named
@RequestScoped
public class InvoiceView {
    @Inject
    private OrderQueries orders;

    @Inject
    private ShownInvoices invoices;

    @Inject
    private EventQueries events;

    @Inject
    private PrivateLinks links;

    @Inject
    private PrivateDoor door;

    @Inject
    private PathParameters path;

    @Inject
    private HowToPay howToPay;

    @Inject
    private Settings settings;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private OrderSummary order;
    private InvoiceSheet sheet;
    private EventSummary event;
    private String payTo;

    /** Opens the order with the key of the address; without it there is no such invoice. */
    @PostConstruct
    void load() {
        order = door.open(() -> orders.find(path.get("code"), request.getParameter("key")));
        sheet = invoices.sheet(order).orElseThrow(NotFound::new);
        event = events.byId(order.eventId());
        payTo = sheet.isPaid() ? "" : howToPay.of(event.id());
        language.suggest(Locale.forLanguageTag(event.language()));
    }

    public InvoiceSheet getSheet() {
        return sheet;
    }

    /**
     * Returns the same, once it is paid; it is open again if the payment was taken back.
     *
     * @throws NotFound if there was no receipt yet
     */
    public InvoiceSheet getReceipt() {
        if (!sheet.isPaid() && sheet.takenBack().isEmpty()) {
            throw new NotFound();
        }
        return sheet;
    }

    public EventSummary getEvent() {
        return event;
    }

    public String getInvoiceLink() {
        return links.invoice(order);
    }

    public String getOrderLink() {
        return links.order(order);
    }

    /** Who sends it, line by line. */
    public List<String> getFrom() {
        return Arrays.stream(settings.invoiceFrom().split("\\|"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** How it is paid, in plain text of several lines; empty if people are to ask, or have paid. */
    public String getPayTo() {
        return payTo;
    }

    /** The language of that text; null if it is not known, since it is what the installation says for all events. */
    public String getPayToLang() {
        return howToPay.isOwn(event.id()) ? event.language() : null;
    }

    /** 21 December 2026. */
    public String day(LocalDate day) {
        return Moments.date(language.locale(), day);
    }
}
