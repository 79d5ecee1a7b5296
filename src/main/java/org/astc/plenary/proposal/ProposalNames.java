package org.astc.plenary.proposal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.astc.plenary.platform.NotFound;

/** The tracks and formats of a call, by which staff know proposals. */
record ProposalNames(List<Call.Subject> tracks, List<Call.Format> formats) {

    EventProposals.Wanted wanted(UUID eventId, ProposalFilter filter) {
        return new EventProposals.Wanted(
                eventId,
                filter,
                id(tracks, filter.track(), Call.Subject::code, Call.Subject::id),
                id(formats, filter.format(), Call.Format::code, Call.Format::id));
    }

    private static <T> UUID id(List<T> rows, String code, Function<T, String> codes, Function<T, UUID> ids) {
        return code == null
                ? null
                : rows.stream()
                        .filter(row -> codes.apply(row).equals(code))
                        .findFirst()
                        .map(ids)
                        .orElseThrow(NotFound::new);
    }

    ProposalLine line(Proposal row, List<PresenterLine> presenters) {
        return new ProposalLine(
                row.getId(),
                row.getCode(),
                row.getTitle(),
                row.getStatus(),
                name(tracks, row.getTrackId(), Call.Subject::id, Call.Subject::name),
                name(formats, row.getFormatId(), Call.Format::id, Call.Format::name),
                presenters.stream()
                        .filter(PresenterLine::proposer)
                        .findFirst()
                        .map(PresenterLine::name)
                        .orElse(""),
                presenters.stream().filter(PresenterLine::isOnStage).count(),
                row.getSubmittedAt());
    }

    private static <T> String name(List<T> rows, UUID id, Function<T, UUID> ids, Function<T, String> names) {
        return rows.stream()
                .filter(row -> ids.apply(row).equals(id))
                .findFirst()
                .map(names)
                .orElse("");
    }
}
