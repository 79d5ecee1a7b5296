package org.astc.plenary.registration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.Money;
import org.astc.plenary.platform.StaleData;

/** One person's place at an event. */
@Entity
@Table(name = "registration")
@NamedQuery(name = "Registration.ofOthers", query = """
            select r.id from Registration r
            where r.eventId = :event and r.email = :email and r.personId <> :person
            and r.status in (
                org.astc.plenary.registration.RegistrationStatus.CONFIRMED,
                org.astc.plenary.registration.RegistrationStatus.AWAITING_PAYMENT)
            """)
public class Registration {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_id")
    private UUID eventId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    private int line;
    private String code;

    @Column(name = "type_id")
    private UUID typeId;

    @Column(name = "person_id")
    private UUID personId;

    private String name;
    private String email;
    private String organization;

    @Column(name = "organization_id")
    private UUID organizationId;

    private String pronouns;
    private boolean listed;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    @Column(name = "price_minor")
    private long priceMinor;

    private String phase;

    @Column(name = "link_version")
    private int linkVersion;

    @Column(name = "link_peak")
    private int linkPeak;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @OneToMany(mappedBy = "registration", cascade = CascadeType.PERSIST)
    private List<BookedAddOn> addOns = new ArrayList<>();

    protected Registration() {}

    Registration(Order order, int line, Booking.Line booked, String phase, Instant now) {
        this.id = Ids.next();
        this.order = order;
        this.eventId = order.getEventId();
        this.line = line;
        this.code = Codes.registration();
        this.typeId = booked.type().id();
        this.status = RegistrationStatus.HELD;
        this.priceMinor = booked.price().minor();
        this.phase = phase;
        this.createdAt = now;
        booked.addOns()
                .forEach(addOn -> addOns.add(
                        new BookedAddOn(this, addOn.id(), addOn.price().minor())));
        this.name = "";
    }

    /** Says who comes. */
    void isFor(HoldRequest.Attendee person, UUID knownAs) {
        personId = knownAs;
        name = person.name();
        email = person.email();
        organization = person.organization();
        pronouns = person.pronouns();
        listed = person.listed();
    }

    /**
     * Takes the person's own wishes. Whoever bought the place for themselves has the new name as its buyer, too; else
     * the address would be taken for that of somebody else who bought it.
     *
     * @param seenVersion the version on which they are based
     * @throws StaleData if something changed since
     */
    void present(OwnWishes wishes, long seenVersion) {
        if (seenVersion != version) {
            throw new StaleData();
        }
        if (order.isBoughtByHolderOf(this)) {
            order.buyerIsCalled(wishes.name());
        }
        name = wishes.name();
        pronouns = wishes.pronouns();
        listed = wishes.listed();
    }

    OwnWishes wishes() {
        return new OwnWishes(name, pronouns, listed);
    }

    /**
     * Puts right who comes. A new address kills the link that was mailed to the old one.
     *
     * @throws StaleData if somebody changed the registration since the correction's version was read
     */
    void correct(Correction correction, UUID knownAs) {
        if (correction.version() != version) {
            throw new StaleData();
        }
        if (!Objects.equals(email, correction.email())) {
            takeNewLink();
        } else if (order.isBoughtByHolderOf(this)) {
            order.buyerIsCalled(correction.name());
        }
        personId = knownAs;
        name = correction.name();
        email = correction.email();
        organization = correction.organization();
    }

    /** Says whether somebody comes on this place: the order is placed and the place was not canceled. */
    boolean isFirm() {
        return status == RegistrationStatus.CONFIRMED || status == RegistrationStatus.AWAITING_PAYMENT;
    }

    /** Goes along with the order, unless this place was canceled alone. */
    void follow(OrderStatus next, Instant now) {
        if (status != RegistrationStatus.CANCELLED) {
            status = RegistrationStatus.of(next);
            confirmedAt = isFirm() && confirmedAt == null ? now : confirmedAt;
        }
    }

    /** The records of the person were merged: the old private link is dead from now on. */
    void moveTo(UUID keptPerson) {
        personId = keptPerson;
        takeNewLink();
    }

    /** Links that were mailed before open nothing any more, even those that were taken back meanwhile. */
    private void takeNewLink() {
        linkPeak++;
        linkVersion = linkPeak;
    }

    /** The merge was undone. */
    void moveBack(UUID formerPerson, int formerLink) {
        personId = formerPerson;
        linkVersion = formerLink;
    }

    boolean isOf(String otherName, String otherEmail) {
        return name.equals(otherName) && otherEmail.equals(email);
    }

    /** Returns what this place costs with its add-ons. */
    long totalMinor() {
        return addOns.stream().mapToLong(BookedAddOn::priceMinor).reduce(priceMinor, Math::addExact);
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public UUID getEventId() {
        return eventId;
    }

    public int getLine() {
        return line;
    }

    public String getCode() {
        return code;
    }

    public UUID getTypeId() {
        return typeId;
    }

    /** Returns who comes; null while a draft does not say. */
    public UUID getPersonId() {
        return personId;
    }

    public String getName() {
        return name;
    }

    /** Returns the person's own address; null if none was given. */
    public String getEmail() {
        return email;
    }

    public String getOrganization() {
        return organization;
    }

    public String getPronouns() {
        return pronouns;
    }

    public boolean isListed() {
        return listed;
    }

    public RegistrationStatus getStatus() {
        return status;
    }

    public Money price(String currency) {
        return Money.ofMinor(priceMinor, currency);
    }

    public String getPhase() {
        return phase;
    }

    public int getLinkVersion() {
        return linkVersion;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Returns when the place became firm; null until then. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    Order getOrder() {
        return order;
    }

    List<BookedAddOn> getAddOns() {
        return addOns;
    }

    /** Says whether the person was erased; not of a draft, which names nobody yet. */
    boolean isErased() {
        return personId != null && name.isEmpty();
    }

    /** Takes the person's traits off; place, price and times stay for accounting. The private link is dead. */
    void erasePerson() {
        name = "";
        email = null;
        organization = null;
        pronouns = null;
        listed = false;
        takeNewLink();
    }
}
