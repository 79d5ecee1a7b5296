package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.proposal.Material;
import org.astc.plenary.proposal.MaterialQueries;
import org.astc.plenary.review.identity.Identity;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/** Where those who lead the review look at what was taken out of texts, and say what reviewers read instead. */
@ApplicationScoped
@Transactional
public class BlindDesk {
    private BlindSheets sheets;
    private BlindMaker maker;
    private MaterialQueries material;
    private ConflictFinder conflicts;
    private Caller caller;
    private AuditTrail trail;
    private Clock clock;

    protected BlindDesk() {}

    @Inject
    BlindDesk(
            BlindSheets sheets,
            BlindMaker maker,
            MaterialQueries material,
            ConflictFinder conflicts,
            Caller caller,
            AuditTrail trail,
            Clock clock) {
        this.sheets = sheets;
        this.maker = maker;
        this.material = material;
        this.conflicts = conflicts;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** Returns the proposals with something to look at, those that reviewers told of first. */
    public List<BlindLine> list(UUID eventId) {
        caller.require(Permission.LEAD_REVIEW, eventId);
        Map<UUID, List<BlindText>> texts =
                sheets.toLookAt(eventId).stream().collect(Collectors.groupingBy(BlindText::proposalId));
        Map<UUID, Long> reports = sheets.openReports(eventId).stream()
                .collect(Collectors.groupingBy(LeakReport::getProposalId, Collectors.counting()));
        List<UUID> ids = java.util.stream.Stream.concat(texts.keySet().stream(), reports.keySet().stream())
                .distinct()
                .toList();
        Set<UUID> partial = partial(eventId, ids);
        Map<UUID, String> codes = material.codes(ids);
        Map<UUID, BlindProposal> read = sheets.read(ids);
        return ids.stream()
                .filter(id -> !partial.contains(id))
                .map(id -> line(
                        codes.get(id),
                        read.get(id).title(),
                        texts.getOrDefault(id, List.of()),
                        reports.getOrDefault(id, 0L)))
                .sorted(Comparator.comparing(BlindLine::reports)
                        .thenComparing(BlindLine::open)
                        .reversed()
                        .thenComparing(BlindLine::code))
                .toList();
    }

    private static BlindLine line(String code, String title, List<BlindText> texts, long reports) {
        return new BlindLine(
                code,
                title,
                texts.stream().mapToInt(BlindText::getFound).sum(),
                (int) texts.stream().filter(text -> !text.isConfirmed()).count(),
                (int) reports);
    }

    /**
     * Returns the texts of one proposal.
     *
     * @throws NotFound if none of this code is with the committee
     */
    public List<BlindField> fields(UUID eventId, String code) {
        UUID id = require(eventId, code);
        maker.make(eventId, List.of(id));
        Map<String, BlindText> made =
                sheets.texts(List.of(id)).stream().collect(Collectors.toMap(BlindText::field, Function.identity()));
        Material proposal = material.of(eventId, List.of(id)).get(0);
        Function<String, List<Identity>> finding = maker.finder(id)::find;
        return proposal.texts().stream()
                .map(passage -> field(passage, made.get(passage.field()), finding.apply(passage.text())))
                .toList();
    }

    private static BlindField field(Material.Passage passage, BlindText made, List<Identity> found) {
        return new BlindField(
                passage.field(),
                passage.label(),
                passage.text(),
                made.passage().text(),
                made.isConfirmed(),
                found.stream()
                        .map(each ->
                                new BlindField.Piece(passage.text().substring(each.start(), each.end()), each.why()))
                        .toList());
    }

    /** Returns what reviewers told of this proposal and nobody settled, as they wrote it. */
    public List<String> reports(UUID eventId, String code) {
        UUID id = require(eventId, code);
        return sheets.openReports(eventId).stream()
                .filter(report -> report.getProposalId().equals(id))
                .map(LeakReport::getWords)
                .toList();
    }

    /**
     * Says what reviewers read, field by field, and settles what they told of.
     *
     * @param texts by field; an empty one is one too. A field that is not named stays as it is
     * @param seen the texts as typed, as they were looked at
     * @throws StaleData if the proposer wrote something else meanwhile
     */
    public void confirm(UUID eventId, String code, Map<String, String> texts, Map<String, String> seen) {
        UUID id = require(eventId, code);
        UUID account = caller.identity().map(Caller.Identity::accountId).orElseThrow(NotFound::new);
        material.hold(List.of(id));
        Map<String, String> now = material.of(eventId, List.of(id)).get(0).texts().stream()
                .collect(Collectors.toMap(Material.Passage::field, Material.Passage::text));
        texts.forEach((field, text) -> {
            if (!BlindText.hash(now.getOrDefault(field, "")).equals(seen.get(field))) {
                throw new StaleData();
            }
            sheets.text(id, field).orElseThrow(NotFound::new).confirm(text, account, clock.instant());
        });
        sheets.openReports(eventId).stream()
                .filter(report -> report.getProposalId().equals(id))
                .forEach(report -> report.settle(clock.instant()));
        trail.record(new Deed(
                "account", "blind-texts-confirmed", "proposal", id, eventId, Map.of(), Map.of("texts", texts.size())));
    }

    /** Whoever leads the review and is not impartial about the proposal leaves it to another one. */
    private UUID require(UUID eventId, String code) {
        caller.require(Permission.LEAD_REVIEW, eventId);
        return material.withCode(eventId, code)
                .filter(id -> partial(eventId, List.of(id)).isEmpty())
                .orElseThrow(NotFound::new);
    }

    private Set<UUID> partial(UUID eventId, Collection<UUID> ids) {
        return caller.identity()
                .map(Caller.Identity::accountId)
                .map(account -> conflicts.ofAccount(eventId, account, ids))
                .orElse(Set.of());
    }
}
