package org.astc.plenary.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.proposal.OwnProposalLine;
import org.astc.plenary.proposal.OwnProposalQueries;

/** Shows people who are signed in what they proposed, and what they are named on. */
@Named
@RequestScoped
public class MyProposalsView {
    @Inject
    private OwnProposalQueries proposals;

    @Inject
    private EventQueries events;

    private List<Row> rows;

    /** A proposal beside its event; {@code link} opens it, null for those who did not propose it. */
    public record Row(OwnProposalLine proposal, EventSummary event, String link) {}

    @PostConstruct
    void read() {
        List<OwnProposalLine> mine = proposals.mine();
        Map<UUID, EventSummary> where = mine.isEmpty()
                ? Map.of()
                : events.byIds(mine.stream().map(OwnProposalLine::eventId).toList());
        rows = mine.stream()
                .map(one -> new Row(one, where.get(one.eventId()), link(one)))
                .toList();
    }

    private static String link(OwnProposalLine one) {
        return one.key() == null ? null : "/proposals/" + one.code() + "?key=" + one.key();
    }

    public List<Row> getRows() {
        return rows;
    }
}
