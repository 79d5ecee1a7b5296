package org.astc.plenary.accessibility;

import java.util.Arrays;

/** The stretches of the desk's list, in its order; in each of them the oldest request stands first. */
enum DeskStretch {
    CALL_OFF_RECEIVED(RequestStatus.RECEIVED, true),
    CALL_OFF_IN_PROGRESS(RequestStatus.IN_PROGRESS, true),
    CALL_OFF_ARRANGED(RequestStatus.ARRANGED, true),
    RECEIVED(RequestStatus.RECEIVED, false),
    IN_PROGRESS(RequestStatus.IN_PROGRESS, false),
    ARRANGED(RequestStatus.ARRANGED, false),
    CLOSED(RequestStatus.CLOSED, false);

    private final RequestStatus status;
    private final boolean toCallOff;

    DeskStretch(RequestStatus status, boolean toCallOff) {
        this.status = status;
        this.toCallOff = toCallOff;
    }

    /** Returns where a request stands in the list; {@code canceled} says that its place does not stand any more. */
    static DeskStretch of(RequestStatus status, boolean canceled) {
        boolean toCallOff = canceled && status != RequestStatus.CLOSED;
        return Arrays.stream(values())
                .filter(stretch -> stretch.status == status && stretch.toCallOff == toCallOff)
                .findFirst()
                .orElseThrow();
    }

    RequestStatus status() {
        return status;
    }

    /** Says whether the places of its requests are canceled, and the requests not closed. */
    boolean isToCallOff() {
        return toCallOff;
    }
}
