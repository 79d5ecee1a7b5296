package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads releases, as everybody may. */
@ApplicationScoped
@Transactional
public class ReleaseQueries {
    private Releases releases;

    protected ReleaseQueries() {}

    @Inject
    ReleaseQueries(Releases releases) {
        this.releases = releases;
    }

    /** Returns the releases of the event, the newest first. */
    public List<Release> of(UUID eventId) {
        List<Release> all = new ArrayList<>(releases.of(eventId));
        Collections.reverse(all);
        return all;
    }

    public Optional<Release> find(UUID eventId, String code) {
        return releases.find(eventId, code);
    }
}
