package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/** Looks, shortly after somebody came or changed, whether another record may be theirs. */
@ApplicationScoped
@Transactional
public class LikenessService {
    private static final int BATCH = 200;

    private People people;
    private Likenesses likenesses;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected LikenessService() {}

    @Inject
    LikenessService(People people, Likenesses likenesses, AuditTrail trail, Caller caller, Clock clock) {
        this.people = people;
        this.likenesses = likenesses;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Compares at most two hundred records with all others, and says how many it compared. */
    public int compare() {
        List<UUID> ids = people.toCompare(BATCH);
        if (ids.isEmpty()) {
            return 0;
        }
        likenesses.ofAddress(ids).forEach(pair -> add(pair, Likeness.Reason.ADDRESS));
        likenesses.ofName(ids).stream()
                .filter(pair -> !PublicMailDomains.contains(pair.domain()))
                .forEach(pair -> add(pair, Likeness.Reason.NAME));
        people.compared(ids);
        return ids.size();
    }

    private void add(Likenesses.Pair pair, Likeness.Reason reason) {
        likenesses.addIfNew(new Likeness(pair.one(), pair.two(), reason, clock.instant()));
    }

    /**
     * Says that they are two people; they are not proposed again.
     *
     * @throws NotFound if they were not proposed
     */
    public void dismiss(UUID one, UUID two) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        Likeness pair = likenesses.between(one, two).orElseThrow(NotFound::new);
        pair.dismiss();
        trail.record(new Deed(
                "account",
                "people-kept-apart",
                "person",
                pair.getOneId(),
                null,
                Map.of(),
                Map.of("otherPerson", pair.getTwoId().toString())));
    }
}
