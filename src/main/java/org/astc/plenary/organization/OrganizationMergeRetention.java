package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.astc.plenary.security.Retention;

/** Ends merges of organizations that cannot be undone any more. Nothing of that is about a person. */
@ApplicationScoped
@Transactional
public class OrganizationMergeRetention implements Retention {
    private static final int BATCH = 50;

    private OrganizationMerges merges;

    protected OrganizationMergeRetention() {}

    @Inject
    OrganizationMergeRetention(OrganizationMerges merges) {
        this.merges = merges;
    }

    @Override
    public List<Kept> kept() {
        return List.of();
    }

    @Override
    public int purge(Instant now) {
        List<OrganizationMerge> over = merges.claimOver(now, BATCH);
        over.forEach(OrganizationMerge::settle);
        return over.size();
    }
}
