package org.astc.plenary.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where a request stands. The table below is the whole lifecycle. */
public enum RequestStatus {
    RECEIVED,
    IN_PROGRESS,
    ARRANGED,
    /** The place is canceled, and what was arranged for it is called off. */
    CLOSED;

    private static final Map<RequestStatus, Set<RequestStatus>> NEXT = Map.of(
            RECEIVED, Set.of(IN_PROGRESS, ARRANGED, CLOSED),
            IN_PROGRESS, Set.of(ARRANGED, CLOSED),
            ARRANGED, Set.of(IN_PROGRESS, CLOSED),
            CLOSED, Set.of(IN_PROGRESS));

    public boolean canBecome(RequestStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Returns what the desk may choose next: nothing is arranged any more for a place that is canceled. */
    public List<RequestStatus> next(boolean canceled) {
        return Stream.of(values())
                .filter(this::canBecome)
                .filter(next -> next != (canceled ? ARRANGED : CLOSED))
                .toList();
    }

    /** Returns what the desk chooses from: where the request stands now, and what may follow. */
    public List<RequestStatus> choices(boolean canceled) {
        List<RequestStatus> next = next(canceled);
        return Stream.of(values())
                .filter(choice -> choice == this || next.contains(choice))
                .toList();
    }
}
