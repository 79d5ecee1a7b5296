package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.people.Likeness;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/** Looks, shortly after an organization came or changed, whether another record may be the same. */
@ApplicationScoped
@Transactional
public class OrganizationLikenessService {
    private static final int BATCH = 200;

    private OrganizationLikenesses likenesses;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected OrganizationLikenessService() {}

    @Inject
    OrganizationLikenessService(OrganizationLikenesses likenesses, AuditTrail trail, Caller caller, Clock clock) {
        this.likenesses = likenesses;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Compares at most two hundred records with all others, and says how many it compared. */
    public int compare() {
        List<UUID> ids = likenesses.toCompare(BATCH);
        if (ids.isEmpty()) {
            return 0;
        }
        likenesses.ofDomain(ids).forEach(pair -> add(pair, Likeness.Reason.ADDRESS));
        likenesses.ofName(ids).forEach(pair -> add(pair, Likeness.Reason.NAME));
        likenesses.compared(ids);
        return ids.size();
    }

    private void add(OrganizationLikenesses.Pair pair, Likeness.Reason reason) {
        likenesses.addIfNew(new OrganizationLikeness(pair.one(), pair.two(), reason, clock.instant()));
    }

    /**
     * Says that they are two; they are not proposed again.
     *
     * @throws NotFound if they were not proposed
     */
    public void dismiss(UUID one, UUID two) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        OrganizationLikeness pair = likenesses.between(one, two).orElseThrow(NotFound::new);
        pair.dismiss();
        trail.record(new Deed(
                "account",
                "organizations-kept-apart",
                "organization",
                pair.getOneId(),
                null,
                Map.of(),
                Map.of("otherOrganization", pair.getTwoId().toString())));
    }
}
