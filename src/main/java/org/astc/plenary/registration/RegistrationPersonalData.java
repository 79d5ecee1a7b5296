package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private AuditErasure trail;
    private HolderChangeService holders;

    protected RegistrationPersonalData() {}

    @Inject
    RegistrationPersonalData(PlacesOfSubject places, AuditErasure trail, HolderChangeService holders) {
        this.places = places;
        this.trail = trail;
        this.holders = holders;
    }

    @Override
    public String part() {
        return "registrations";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        List<Map<String, Object>> booked =
                places.of(subject).stream().map(RegistrationPersonalData::place).toList();
        List<Map<String, Object>> purchases =
                orders(subject).stream().map(RegistrationPersonalData::purchase).toList();
        return booked.isEmpty() && purchases.isEmpty() ? Map.of() : Map.of("places", booked, "orders", purchases);
    }

    @Override
    public void erase(DataSubject subject) {
        places.of(subject).forEach(registration -> {
            holders.erase(registration);
            registration.erasePerson();
            trail.forget(registration.getId());
        });
        orders(subject).forEach(Order::eraseBuyer);
    }

    private static Map<String, Object> place(Registration registration) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("code", registration.getCode());
        place.put("status", registration.getStatus().name());
        place.put("name", registration.getName());
        place.put("email", registration.getEmail());
        place.put("organization", registration.getOrganization());
        place.put("pronouns", registration.getPronouns());
        place.put("listed", registration.isListed());
        return place;
    }

    private static Map<String, Object> purchase(Order order) {
        return Map.of(
                "code", order.getCode(),
                "status", order.getStatus().name(),
                "buyerName", order.getBuyerName(),
                "buyerEmail", order.getBuyerEmail(),
                "total", order.total().toString(),
                "orderedAt", order.getCreatedAt().toString());
    }

    private List<Order> orders(DataSubject subject) {
        return em.createQuery("select o from Order o where o.buyerEmail = :email order by o.id", Order.class)
                .setParameter("email", subject.email())
                .getResultList();
    }
}
