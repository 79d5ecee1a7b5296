package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Reads what is laid out for sale, for those who may change it. */
@ApplicationScoped
public class OfferQueries {
    private OfferRows rows;
    private Caller caller;

    protected OfferQueries() {}

    @Inject
    OfferQueries(OfferRows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** The names of the price phases, earliest first. */
    public List<String> phases(UUID eventId) {
        caller.require(Permission.CONFIGURE_EVENT, eventId);
        return rows.phases(eventId).stream().map(PricePhase::getName).toList();
    }

    public List<QuotaStand> quotas(UUID eventId) {
        caller.require(Permission.CONFIGURE_EVENT, eventId);
        return rows.quotas(eventId).stream()
                .map(quota -> new QuotaStand(quota.getName(), quota.getCapacity(), quota.getTaken()))
                .toList();
    }
}
