package org.astc.plenary.proposal;

import java.time.Instant;
import java.util.function.Function;
import org.astc.plenary.platform.ListPosition;

/** In which order staff see proposals. Nothing else reaches the order of a query. */
public enum ProposalSort {
    NEWEST(
            "p.submittedAt",
            true,
            Instant::parse,
            proposal -> proposal.getSubmittedAt().toString()),
    TITLE("p.title", false, text -> text, Proposal::getTitle);

    private final String path;
    private final boolean descending;
    private final Function<String, Object> read;
    private final Function<Proposal, String> write;

    ProposalSort(String path, boolean descending, Function<String, Object> read, Function<Proposal, String> write) {
        this.path = path;
        this.descending = descending;
        this.read = read;
        this.write = write;
    }

    /** The order of the list, or of the list read from its end. */
    String order(boolean backwards) {
        String direction = descending == backwards ? "asc" : "desc";
        return " order by " + path + " " + direction + ", p.id " + direction;
    }

    /** What lies beyond a position: {@code :key} and {@code :id}. */
    String beyond(boolean backwards) {
        String sign = descending == backwards ? ">" : "<";
        return " and (%1$s %2$s :key or (%1$s = :key and p.id %2$s :id))".formatted(path, sign);
    }

    Object key(ListPosition position) {
        return read.apply(position.key());
    }

    /** The position of a row of the list, to read on from there. */
    ListPosition position(Proposal row, boolean backwards) {
        return new ListPosition(backwards, write.apply(row), row.getId());
    }
}
