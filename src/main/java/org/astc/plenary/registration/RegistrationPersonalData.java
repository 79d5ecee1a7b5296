package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.messaging.Outbox;
import org.astc.plenary.security.AuditErasure;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/**
 * What is kept about somebody's registrations and orders. Erasing takes names, addresses and choices off; what was
 * booked, for how much and when stays, since accounting needs it.
 */
@ApplicationScoped
@Transactional
public class RegistrationPersonalData implements PersonalData {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private PlacesOfSubject places;
    private LostPlaces lost;
    private AuditErasure trail;
    private HolderChangeService holders;
    private Outbox outbox;
    private OrderRecord record;
    private PlaceRecord place;

    protected RegistrationPersonalData() {}

    @Inject
    RegistrationPersonalData(
            PlacesOfSubject places,
            LostPlaces lost,
            AuditErasure trail,
            HolderChangeService holders,
            Outbox outbox,
            OrderRecord record,
            PlaceRecord place) {
        this.places = places;
        this.lost = lost;
        this.trail = trail;
        this.holders = holders;
        this.outbox = outbox;
        this.record = record;
        this.place = place;
    }

    @Override
    public String part() {
        return "registrations";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        List<Map<String, Object>> booked =
                places.of(subject).stream().map(place::of).toList();
        List<Map<String, Object>> purchases = under(subject).map(record::of).toList();
        return booked.isEmpty() && purchases.isEmpty() ? Map.of() : Map.of("places", booked, "orders", purchases);
    }

    @Override
    public boolean holds(DataSubject subject) {
        return !places.of(subject).isEmpty() || under(subject).findAny().isPresent();
    }

    @Override
    public void erase(DataSubject subject) {
        lost.erase(subject);
        List<Registration> own = places.of(subject);
        List<Order> bought = orders(subject, own);
        Set<String> addresses = own.stream()
                .map(Registration::getEmail)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        own.forEach(registration -> {
            holders.erase(registration);
            registration.erasePerson();
            trail.forget(registration.getId());
        });
        bought.forEach(Order::eraseBuyer);
        em.flush();
        outbox.forgetAbout(Stream.concat(
                        own.stream().map(Registration::getId), bought.stream().map(Order::getId))
                .toList());
        addresses.stream().filter(this::isNobodys).forEach(outbox::forget);
    }

    private boolean isNobodys(String email) {
        return em.createQuery("select count(r) from Registration r where r.email = :email", Long.class)
                                .setParameter("email", email)
                                .getSingleResult()
                        + em.createQuery("select count(o) from Order o where o.buyerEmail = :email", Long.class)
                                .setParameter("email", email)
                                .getSingleResult()
                == 0;
    }

    private Stream<Order> under(DataSubject subject) {
        return em.createQuery("select o from Order o where o.buyerEmail = :email order by o.id", Order.class)
                .setParameter("email", subject.email())
                .getResultStream()
                .filter(order -> !subject.leavesOut(order.getEventId()));
    }

    /** Returns what was bought under the address, and what the holder of a place bought for themselves. */
    private List<Order> orders(DataSubject subject, List<Registration> own) {
        Stream<Order> forThemselves = own.stream()
                .filter(place -> place.getOrder().isBoughtByHolderOf(place))
                .map(Registration::getOrder);
        return Stream.concat(under(subject), forThemselves).distinct().toList();
    }
}
