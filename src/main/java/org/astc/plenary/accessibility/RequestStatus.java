package org.astc.plenary.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where a request stands. The table below is the whole lifecycle. */
public enum RequestStatus {
    RECEIVED,
    IN_PROGRESS,
    ARRANGED;

    private static final Map<RequestStatus, Set<RequestStatus>> NEXT = Map.of(
            RECEIVED, Set.of(IN_PROGRESS, ARRANGED),
            IN_PROGRESS, Set.of(ARRANGED),
            ARRANGED, Set.of(IN_PROGRESS));

    public boolean canBecome(RequestStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Returns what the desk may choose next. */
    public List<RequestStatus> next() {
        return Stream.of(values()).filter(this::canBecome).toList();
    }
}
