package org.astc.plenary.inclusion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.inclusion.ReleaseDesk;
import org.astc.plenary.inclusion.ReleasePlanSummary;

/** The plans of an event's releases. */
@Named
@RequestScoped
public class ReleasePlansView {
    @Inject
    private ReleaseDesk desk;

    @Inject
    private StaffEvent event;

    private List<ReleasePlanSummary> plans;

    @PostConstruct
    void read() {
        plans = desk.plans(event.getId());
    }

    public List<ReleasePlanSummary> getPlans() {
        return plans;
    }

    public boolean isOwn(ReleasePlanSummary plan) {
        return desk.isOwn(plan);
    }
}
