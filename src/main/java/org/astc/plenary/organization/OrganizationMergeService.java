package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.astc.plenary.organization.OrganizationTraits.Trait;
import org.astc.plenary.people.AlreadyMerged;
import org.astc.plenary.people.EarlierMergeOpen;
import org.astc.plenary.people.LaterMergeOpen;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/** Makes one record of two of an organization, and two again; the rules are those of people. */
@ApplicationScoped
@Transactional
public class OrganizationMergeService {
    private Organizations organizations;
    private OrganizationMerges merges;
    private OrganizationLikenesses likenesses;
    private MovedParts parts;
    private Announcements announcements;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected OrganizationMergeService() {}

    @Inject
    OrganizationMergeService(
            Organizations organizations,
            OrganizationMerges merges,
            OrganizationLikenesses likenesses,
            MovedParts parts,
            Announcements announcements,
            AuditTrail trail,
            Caller caller,
            Clock clock) {
        this.organizations = organizations;
        this.merges = merges;
        this.likenesses = likenesses;
        this.parts = parts;
        this.announcements = announcements;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which record is kept, which traits it takes over, and the versions of both as they were compared. */
    public record Wish(UUID keptId, long keptVersion, UUID otherId, long otherVersion, Set<Trait> taken) {}

    /**
     * Merges the other record into the kept one, and returns the id of the merge.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not merge
     * @throws NotFound if there is no such record, or both are the same
     * @throws AlreadyMerged if one of them was merged into a record already
     * @throws EarlierMergeOpen if something merged into the other record may still go back
     * @throws StaleData if one of them changed since
     */
    public UUID merge(Wish wish) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        if (wish.keptId().equals(wish.otherId())) {
            throw new NotFound();
        }
        lockInOrder(wish.keptId(), wish.otherId());
        Organization kept = organizations.get(wish.keptId());
        Organization other = organizations.get(wish.otherId());
        if (kept.isMerged() || other.isMerged()) {
            throw new AlreadyMerged();
        }
        if (!merges.openInto(other.id()).isEmpty()) {
            throw new EarlierMergeOpen();
        }
        if (kept.version() != wish.keptVersion() || other.version() != wish.otherVersion()) {
            throw new StaleData();
        }
        OrganizationTraits after = kept.look().with(wish.taken(), other.look());
        OrganizationMerge merge = new OrganizationMerge(kept, other, after, clock.instant());
        kept.take(after);
        other.mergeInto(kept.id());
        merges.add(merge);
        parts.move(merge, kept, other);
        likenesses.merged(other.id());
        organizations.flush();
        announcements.tell(new OrganizationsMerged(merge.getId(), kept.id(), other.id()));
        record("organizations-merged", merge, wish.taken());
        return merge.getId();
    }

    /**
     * Undoes a merge. What was changed since stays as it was changed.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not merge
     * @throws NotFound if there is no such merge
     * @throws org.astc.plenary.people.UndoOver if it was undone already, or its time is over
     * @throws LaterMergeOpen if another record was merged into the kept one since
     */
    public void undo(UUID mergeId) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        OrganizationMerge merge = merges.lock(mergeId).orElseThrow(NotFound::new);
        lockInOrder(merge.getKeptId(), merge.getOtherId());
        Organization kept = organizations.get(merge.getKeptId());
        Organization other = organizations.get(merge.getOtherId());
        if (merge.isOpen() && merges.openInto(kept.id()).stream().anyMatch(later -> later.isLaterThan(merge))) {
            throw new LaterMergeOpen();
        }
        kept.take(merge.undo(kept.look(), clock.instant()));
        other.part();
        parts.putBack(merge, kept, other);
        likenesses.parted(other.id());
        organizations.flush();
        announcements.tell(new OrganizationsParted(merge.getId(), kept.id(), other.id()));
        record("organizations-parted", merge, Set.of());
    }

    private void lockInOrder(UUID one, UUID two) {
        if (Stream.of(one, two).sorted().anyMatch(id -> organizations.lock(id).isEmpty())) {
            throw new NotFound();
        }
    }

    private void record(String action, OrganizationMerge merge, Set<Trait> taken) {
        trail.record(new Deed(
                "account",
                action,
                "organization",
                merge.getKeptId(),
                null,
                Map.of(),
                Map.of(
                        "otherOrganization",
                        merge.getOtherId().toString(),
                        "taken",
                        taken.stream().map(Trait::name).sorted().toList().toString())));
    }
}
