package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.web.Texts;
import org.astc.plenary.registration.OfferQueries;
import org.astc.plenary.registration.QuotaStand;

/** What those who change an offer want to see beside it: the names of phases and quotas, and what is taken. */
@Named
@RequestScoped
public class OfferStand {
    @Inject
    private OfferQueries offers;

    @Inject
    private StaffEvent event;

    @Inject
    private Texts texts;

    private List<QuotaStand> stands;

    @PostConstruct
    void read() {
        stands = offers.quotas(event.getId());
    }

    public List<String> getPhases() {
        return offers.phases(event.getId());
    }

    public List<String> getQuotas() {
        return stands.stream().map(QuotaStand::name).toList();
    }

    /** How much of the quota is taken, in words; empty for one that is not stored. */
    public String taken(String quota) {
        return stands.stream()
                .filter(stand -> stand.name().equals(quota))
                .findFirst()
                .map(stand -> texts.of("registration.edit.taken", stand.taken()))
                .orElse("");
    }
}
