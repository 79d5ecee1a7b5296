package org.astc.plenary.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.organization.OrganizationTraits.Trait;
import org.astc.plenary.people.RecordMerge;

/** Two records of one organization that became one. */
@Entity
@Table(name = "organization_merge")
public class OrganizationMerge extends RecordMerge {
    protected OrganizationMerge() {}

    OrganizationMerge(Organization kept, Organization other, OrganizationTraits after, Instant now) {
        super(kept.id(), other.id(), kept.look().json(), after.json(), now);
    }

    /**
     * Undoes it.
     *
     * @return what the kept record is to say again; what was changed since the merge stays as it was changed
     * @throws org.astc.plenary.people.UndoOver if it was undone already or its time is over
     */
    OrganizationTraits undo(OrganizationTraits now, Instant at) {
        String before = before();
        String after = after();
        part(at);
        OrganizationTraits merged = OrganizationTraits.ofJson(after);
        Set<Trait> unchanged = Arrays.stream(Trait.values())
                .filter(trait -> Objects.equals(trait.of(now), trait.of(merged)))
                .collect(Collectors.toSet());
        return now.with(unchanged, OrganizationTraits.ofJson(before));
    }
}
