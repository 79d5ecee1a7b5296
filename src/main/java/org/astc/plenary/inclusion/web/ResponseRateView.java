package org.astc.plenary.inclusion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.inclusion.ResponseRate;
import org.astc.plenary.inclusion.ResponseRateService;

/** The one figure that staff see before a release: how many took part, rounded down, once a week. */
@Named
@RequestScoped
public class ResponseRateView {
    @Inject
    private ResponseRateService rates;

    @Inject
    private StaffEvent event;

    private ResponseRate rate;

    @PostConstruct
    void read() {
        rate = rates.latest(event.getId()).orElse(null);
    }

    /** The last figure; null if there is none yet. */
    public ResponseRate getRate() {
        return rate;
    }

    public int getFewest() {
        return ResponseRate.FEWEST;
    }
}
