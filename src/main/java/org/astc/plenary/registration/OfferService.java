package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.event.EventService;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Lays out what an event sells. */
@ApplicationScoped
@Transactional
public class OfferService {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Caller caller;
    private EventService events;

    protected OfferService() {}

    @Inject
    OfferService(Caller caller, EventService events) {
        this.caller = caller;
        this.events = events;
    }

    /** Adds the whole plan to an event that has no offer yet. */
    public void open(UUID eventId, OfferPlan plan) {
        caller.require(Permission.CONFIGURE_EVENT, eventId);
        Map<String, UUID> quotas = new HashMap<>();
        for (OfferPlan.Places places : plan.quotas()) {
            Quota quota = new Quota(eventId, places);
            em.persist(quota);
            quotas.put(places.name(), quota.getId());
        }
        Map<String, UUID> phases = new HashMap<>();
        for (OfferPlan.Phase phase : plan.phases()) {
            PricePhase stored = new PricePhase(eventId, phases.size() + 1, phase);
            em.persist(stored);
            phases.put(phase.name(), stored.getId());
        }
        em.flush(); // the rows below point at these
        int position = 0;
        for (OfferPlan.Type type : plan.types()) {
            RegistrationType stored = new RegistrationType(eventId, ++position, type, named(type.quotas(), quotas));
            em.persist(stored);
            em.flush();
            type.prices().forEach((phase, amount) -> em.persist(new Price(stored.getId(), phases.get(phase), amount)));
        }
        position = 0;
        for (OfferPlan.Extra addOn : plan.addOns()) {
            em.persist(new AddOn(eventId, ++position, addOn, named(addOn.quotas(), quotas)));
        }
        em.flush();
        events.touch(eventId);
    }

    private static Set<UUID> named(Set<String> names, Map<String, UUID> ids) {
        return names.stream().map(ids::get).collect(Collectors.toSet());
    }
}
