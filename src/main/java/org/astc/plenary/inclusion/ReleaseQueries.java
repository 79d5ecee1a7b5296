package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    public List<ReleaseSummary> of(UUID eventId) {
        return releases.listed(eventId);
    }

    public Optional<Release> find(UUID eventId, String code) {
        return releases.find(eventId, code);
    }

    /** Returns by what the files of a release are known again, without reading them. */
    public Optional<ReleaseHashes> hashes(UUID eventId, String code) {
        return releases.hashes(eventId, code);
    }
}
