package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.astc.plenary.people.Likeness;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Shows staff which records look alike, and which were merged and may be undone. */
@ApplicationScoped
@Transactional
public class OrganizationMergeQueries {
    /** Rows of one page. */
    public static final int PAGE = 25;

    private static final UUID NEWEST = new UUID(0xffffffffffff7fffL, 0xbfffffffffffffffL);

    private Organizations organizations;
    private OrganizationMerges merges;
    private OrganizationLikenesses likenesses;
    private Caller caller;
    private Clock clock;

    protected OrganizationMergeQueries() {}

    @Inject
    OrganizationMergeQueries(
            Organizations organizations,
            OrganizationMerges merges,
            OrganizationLikenesses likenesses,
            Caller caller,
            Clock clock) {
        this.organizations = organizations;
        this.merges = merges;
        this.likenesses = likenesses;
        this.caller = caller;
        this.clock = clock;
    }

    /** Two records that look alike. */
    public record Alike(UUID id, OrganizationSheet one, OrganizationSheet two, Likeness.Reason reason) {}

    /**
     * A part of the list of pairs.
     *
     * @param newer where the part before it ends; null: this is the first
     * @param older where the next part begins; null: this is the last
     */
    public record Part(List<Alike> pairs, UUID newer, UUID older) {}

    /**
     * Returns a part of the pairs that look alike, the newest first.
     *
     * @param from a pair of the list (from there on), or null: from the newest
     * @param newer whether the part lies before that pair, not after it
     * @throws org.astc.plenary.security.Forbidden if the caller may not merge
     */
    public Part alike(UUID from, boolean newer) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        List<OrganizationLikeness> rows =
                new ArrayList<>(likenesses.open(from == null ? NEWEST : from, newer, PAGE + 1));
        boolean more = rows.size() > PAGE;
        if (more) {
            rows.remove(newer ? 0 : PAGE);
        }
        boolean before = newer ? more : from != null;
        boolean after = newer || more;
        return new Part(
                pairs(rows),
                before && !rows.isEmpty() ? rows.get(0).getId() : null,
                after && !rows.isEmpty() ? rows.get(rows.size() - 1).getId() : null);
    }

    /** Returns the open pairs with this record. */
    public List<Alike> alikeTo(UUID record) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        return pairs(likenesses.openWith(record, PAGE));
    }

    private List<Alike> pairs(List<OrganizationLikeness> rows) {
        Map<UUID, Organization> records = organizations.byId(rows.stream()
                .flatMap(row -> Stream.of(row.getOneId(), row.getTwoId()))
                .toList());
        return rows.stream()
                .map(row -> new Alike(
                        row.getId(),
                        OrganizationSheet.of(records.get(row.getOneId())),
                        OrganizationSheet.of(records.get(row.getTwoId())),
                        row.getReason()))
                .toList();
    }

    /**
     * Returns a record.
     *
     * @throws NotFound if there is none
     */
    public OrganizationSheet organization(UUID id) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        return organizations.find(id).map(OrganizationSheet::of).orElseThrow(NotFound::new);
    }

    /** Says whether the two are proposed as one organization. */
    public boolean isAlike(UUID one, UUID two) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        return likenesses.between(one, two).isPresent();
    }

    /** Returns merges that may be undone, the newest first; those below the given one if there is one. */
    public List<OrganizationMergeSheet> open(UUID below) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        List<OrganizationMerge> rows = merges.open(below == null ? NEWEST : below, PAGE);
        Map<UUID, Organization> records = organizations.byId(rows.stream()
                .flatMap(row -> Stream.of(row.getKeptId(), row.getOtherId()))
                .toList());
        return rows.stream().map(row -> sheet(row, records)).toList();
    }

    /**
     * Returns a merge.
     *
     * @throws NotFound if there is none
     */
    public OrganizationMergeSheet merge(UUID id) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        OrganizationMerge merge = merges.find(id).orElseThrow(NotFound::new);
        return sheet(merge, organizations.byId(List.of(merge.getKeptId(), merge.getOtherId())));
    }

    private OrganizationMergeSheet sheet(OrganizationMerge merge, Map<UUID, Organization> records) {
        return new OrganizationMergeSheet(
                merge.getId(),
                OrganizationSheet.of(records.get(merge.getKeptId())),
                OrganizationSheet.of(records.get(merge.getOtherId())),
                merge.getMergedAt(),
                merge.getUndoUntil(),
                merge.canBeUndone(clock.instant()),
                merge.isUndone());
    }
}
