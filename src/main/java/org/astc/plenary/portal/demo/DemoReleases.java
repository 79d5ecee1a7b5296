package org.astc.plenary.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.inclusion.ReleaseAtOnce;
import org.astc.plenary.inclusion.ReleaseDesk;

/** The report of the last conference: few tables, planned by one analyst and approved by the other. */
@ApplicationScoped
class DemoReleases {
    private static final List<List<String>> TABLES = List.of(
            List.of("gender"), List.of("age"), List.of("disability"), List.of("origin"), List.of("gender", "type"));

    private ReleaseAtOnce releases;
    private ReleaseDesk desk;

    protected DemoReleases() {}

    @Inject
    DemoReleases(ReleaseAtOnce releases, ReleaseDesk desk) {
        this.releases = releases;
        this.desk = desk;
    }

    /** In the name of the first analyst. */
    UUID prepare(UUID eventId) {
        return releases.prepare(eventId, "Who came", TABLES);
    }

    /** In the name of the second. */
    void approve(UUID eventId, UUID plan) {
        desk.approve(eventId, plan);
    }
}
