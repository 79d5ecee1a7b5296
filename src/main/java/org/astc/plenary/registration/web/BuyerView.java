package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.platform.Amounts;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.registration.Offer;
import org.astc.plenary.registration.OrderFile;
import org.astc.plenary.registration.OrderQueries;
import org.astc.plenary.registration.OrderRefusal;
import org.astc.plenary.registration.OrderService;
import org.astc.plenary.registration.OrderStatus;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.security.web.PrivateDoor;

/** Shows buyers their order: what is booked for whom, or until when it is kept. */
@Named
@RequestScoped
public class BuyerView {
    @Inject
    private OrderQueries orders;

    @Inject
    private OrderService service;

    @Inject
    private EventQueries events;

    @Inject
    private ShownInvoices invoices;

    @Inject
    private EventSides sides;

    @Inject
    private PrivateLinks links;

    @Inject
    private PrivateDoor door;

    @Inject
    private Faults faults;

    @Inject
    private PathParameters path;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private OrderFile file;
    private EventSummary event;
    private EventSide side;
    private InvoiceSheet invoice;

    /** Opens the order with the key of the address; without it there is no such order. */
    @PostConstruct
    void load() {
        file = door.open(() -> orders.file(path.get("code"), key()));
        event = events.byId(file.order().eventId());
        side = sides.of(event);
        invoice = invoices.sheet(file.order()).orElse(null);
    }

    private String key() {
        return request.getParameter("key");
    }

    /** Keeps the places longer. */
    public String extend() {
        OrderSummary order = file.order();
        try {
            OrderSummary longer = service.extend(order.code(), key());
            if (longer.expiresAt().isAfter(order.expiresAt())) {
                return SeeOther.at(links.order(order));
            }
            faults.conflict("registration.hold.noLonger");
            return null;
        } catch (OrderRefusal refusal) {
            return refused(refusal);
        }
    }

    /** Lets the places go. */
    public String release() {
        try {
            service.release(file.order().code(), key());
            return SeeOther.at(links.order(file.order()));
        } catch (OrderRefusal refusal) {
            return refused(refusal);
        }
    }

    private String refused(OrderRefusal refusal) {
        faults.conflict(refusal.messageKey());
        file = orders.file(file.order().code(), key());
        return null;
    }

    public OrderSummary getOrder() {
        return file.order();
    }

    public EventSide getSide() {
        return side;
    }

    public boolean isHeld() {
        return file.order().status() == OrderStatus.HELD;
    }

    public boolean isPlaced() {
        return file.order().status().isPlaced();
    }

    /** Whether the form led here just now, so that this is its second and last step. */
    public boolean isLastStep() {
        return isPlaced() && "2".equals(request.getParameter("step"));
    }

    /** The end of the keys of its texts, such as confirmed. */
    public String getState() {
        return file.order().status().name().toLowerCase(Locale.ROOT);
    }

    /** Within a sentence: until 14:35 Halifax time (ADT). */
    public String getUntil() {
        return Moments.untilClock(
                language.locale(), file.order().expiresAt(), file.order().zone());
    }

    /** Where a hold for one person is completed; null for any other order. */
    public String getFinish() {
        return isHeld() && file.order().lines().size() == 1 ? links.draft(file.order()) : null;
    }

    public String getTotal() {
        return file.order().total().isZero()
                ? ""
                : Amounts.of(language.locale(), file.order().total());
    }

    /** What was asked for and what came in; null for an order that costs nothing or does not stand. */
    public InvoiceSheet getInvoice() {
        return invoice;
    }

    /** 21 December 2026. */
    public String day(LocalDate day) {
        return Moments.date(language.locale(), day);
    }

    /** Where the invoice, or the receipt, is opened with the key that the visitor brought. */
    public String sheet(String which) {
        return "/orders/" + file.order().code() + "/" + which + "?key=" + key();
    }

    /** What the buyer agreed to. */
    public List<Offer.Policy> getAccepted() {
        return file.accepted();
    }

    public String since(Offer.Policy policy) {
        return Moments.day(language.locale(), policy.publishedAt(), event.zone());
    }
}
