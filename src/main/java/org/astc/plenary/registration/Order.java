package org.astc.plenary.registration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.Money;

/**
 * One purchase of one or more places. It begins as a hold: the places are kept until a told moment, at the prices of
 * the beginning. The buyer's yes makes it firm; otherwise it expires, or the buyer lets it go.
 */
@Entity
@Table(name = "orders")
@NamedQuery(name = "Order.byCode", query = Order.BY_CODE, hints = @QueryHint(name = Order.WITH, value = Order.ADD_ONS))
@NamedQuery(
        name = "Order.lockByCode",
        query = Order.BY_CODE,
        lockMode = LockModeType.PESSIMISTIC_WRITE,
        hints = @QueryHint(name = Order.WITH, value = Order.ADD_ONS))
public class Order {
    /** Without an order of the lines: the database would put the whole row into a table of its own to sort one. */
    static final String BY_CODE = "select o from Order o join fetch o.registrations r where o.code = :code";
    /** The provider's way to read more with the same statement: add-ons of all lines, if there are any. */
    static final String WITH = "eclipselink.left-join-fetch";

    static final String ADD_ONS = "o.registrations.addOns";
    private static final int HOLDS_AT_MOST = 3;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_id")
    private UUID eventId;

    private String code;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(name = "buyer_name")
    private String buyerName;

    @Column(name = "buyer_email")
    private String buyerEmail;

    private String language;
    private String currency;

    @Column(name = "total_minor")
    private long totalMinor;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "request_hash")
    private String requestHash;

    private String draft;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "first_expires_at")
    private Instant firstExpiresAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private List<Registration> registrations = new ArrayList<>();

    protected Order() {}

    /** Keeps the booked places. The end of the hold is a whole second, so that it is told exactly. */
    Order(HoldRequest request, Booking booking, Instant now, Duration hold) {
        this.id = Ids.next();
        this.eventId = booking.offer().eventId();
        this.code = Codes.order();
        this.status = OrderStatus.HELD;
        this.language = request.language();
        this.currency = booking.offer().currency();
        this.channel = request.channel();
        if (request.key() != null) {
            this.requestKey = request.key().of(eventId);
            this.requestHash = request.key().requestHash();
        }
        this.createdAt = now;
        this.firstExpiresAt = now.plus(hold).truncatedTo(ChronoUnit.SECONDS);
        this.expiresAt = firstExpiresAt;
        for (Booking.Line line : booking.lines()) {
            registrations.add(new Registration(
                    this, registrations.size() + 1, line, booking.phase().name(), now));
        }
        this.totalMinor =
                registrations.stream().mapToLong(Registration::totalMinor).reduce(0, Math::addExact);
        isBoughtBy(request.buyer());
    }

    void isBoughtBy(HoldRequest.Buyer buyer) {
        buyerName = buyer.name();
        buyerEmail = buyer.email();
    }

    /** Keeps what was typed over pages and is not complete yet. */
    void keepDraft(String typed) {
        draft = typed;
    }

    /** Makes the order firm although it is not paid yet. */
    void awaitPayment(Instant now) {
        become(OrderStatus.AWAITING_PAYMENT, now);
        confirmedAt = now;
        draft = null;
    }

    /** Notes that it is paid. It was firm before. */
    void paid(Instant now) {
        become(OrderStatus.CONFIRMED, now);
    }

    /** Notes that it is not paid after all. It stays firm. */
    void paymentTakenBack(Instant now) {
        become(OrderStatus.AWAITING_PAYMENT, now);
    }

    /** Makes the order firm. */
    void confirm(Instant now) {
        become(OrderStatus.CONFIRMED, now);
        confirmedAt = now;
        draft = null;
    }

    /** Lets the places go because nobody said yes in time. */
    void expire(Instant now) {
        become(OrderStatus.EXPIRED, now);
        endedAt = now;
    }

    /** Lets the places go because the buyer says so. */
    void release(Instant now) {
        become(OrderStatus.RELEASED, now);
        endedAt = now;
    }

    /** Keeps the places for one more hold from now, but never longer than three holds in all. Prices stay. */
    void extend(Instant now, Duration hold) {
        Instant latest = createdAt.plus(hold.multipliedBy(HOLDS_AT_MOST));
        Instant next = now.plus(hold);
        Instant wanted = (next.isBefore(latest) ? next : latest).truncatedTo(ChronoUnit.SECONDS);
        expiresAt = wanted.isAfter(expiresAt) ? wanted : expiresAt;
    }

    private void become(OrderStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new IllegalTransition(status, next);
        }
        status = next;
        registrations.forEach(registration -> registration.follow(next, now));
    }

    /** Returns where the order stands at that moment: a hold whose time is over has expired, swept up or not. */
    public OrderStatus statusAt(Instant now) {
        return status == OrderStatus.HELD && !now.isBefore(expiresAt) ? OrderStatus.EXPIRED : status;
    }

    /** Says whether somebody bought one place for themselves. */
    boolean isForBuyerAlone() {
        return registrations.size() == 1 && isBoughtByHolderOf(registrations.get(0));
    }

    /** Says whether the person of that place bought it. */
    boolean isBoughtByHolderOf(Registration place) {
        return place.isOf(buyerName, buyerEmail);
    }

    /** Says whether the buyer or somebody who was to come was erased; not of a draft, which names nobody yet. */
    boolean namesErased() {
        return buyerErased() || registrations.stream().anyMatch(Registration::isErased);
    }

    /** Says whether the buyer was erased; not of a draft, which names nobody yet. */
    boolean buyerErased() {
        return buyerEmail.isEmpty() && registrations.stream().anyMatch(place -> place.getPersonId() != null);
    }

    void buyerIsCalled(String name) {
        buyerName = name;
    }

    /** Says whether it is one of the demo's. */
    boolean isInvented() {
        return channel == Channel.DEMO;
    }

    boolean cameWith(RequestKey key) {
        return key.requestHash().equals(requestHash);
    }

    public UUID getId() {
        return id;
    }

    public UUID getEventId() {
        return eventId;
    }

    public String getCode() {
        return code;
    }

    public OrderStatus getStatus() {
        return status;
    }

    public String getBuyerName() {
        return buyerName;
    }

    public String getBuyerEmail() {
        return buyerEmail;
    }

    public String getLanguage() {
        return language;
    }

    public Money total() {
        return Money.ofMinor(totalMinor, currency);
    }

    /** Returns what was typed and is not complete yet, as JSON; null if there is nothing. */
    public String getDraft() {
        return draft;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getFirstExpiresAt() {
        return firstExpiresAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public List<Registration> registrations() {
        return registrations.stream()
                .sorted(Comparator.comparingInt(Registration::getLine))
                .toList();
    }

    /** Takes the buyer's traits and what was typed off; amounts and times stay for accounting. */
    void eraseBuyer() {
        buyerName = "";
        buyerEmail = "";
        draft = null;
    }
}
