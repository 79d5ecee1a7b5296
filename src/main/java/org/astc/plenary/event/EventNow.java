package org.astc.plenary.event;

import java.util.List;
import java.util.Optional;

/** An event as it stands in the database at this moment, for whoever keeps what was made of it by its version. */
public record EventNow(EventSummary event, List<PhaseWindow> phases, List<Policy> policyVersions) {
    public Optional<PhaseWindow> phase(PhaseKind kind) {
        return phases.stream().filter(phase -> phase.kind() == kind).findFirst();
    }
}
