package org.astc.plenary.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is not impartial about what, as far as it is known at a moment; by member, then by proposal. */
public record Conflicts(Map<UUID, Map<UUID, ConflictKind>> all) {
    public Conflicts {
        all = Map.copyOf(all);
    }

    /** Returns why the member is not impartial about the proposal; empty if nothing is known. */
    public Optional<ConflictKind> of(UUID member, UUID proposal) {
        return Optional.ofNullable(all.getOrDefault(member, Map.of()).get(proposal));
    }

    public boolean are(UUID member, UUID proposal) {
        return of(member, proposal).isPresent();
    }
}
