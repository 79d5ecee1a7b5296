package org.astc.plenary.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.people.PersonTraits.Trait;

/** Two records of one person that became one. */
@Entity
@Table(name = "person_merge")
public class PersonMerge extends RecordMerge {
    protected PersonMerge() {}

    PersonMerge(Person kept, Person other, PersonTraits after, Instant now) {
        super(kept.getId(), other.getId(), kept.look().json(), after.json(), now);
    }

    /**
     * Undoes it.
     *
     * @return what the kept record is to say again; what was changed since the merge stays as it was changed
     * @throws UndoOver if it was undone already or its time is over
     */
    PersonTraits undo(PersonTraits now, Instant at) {
        String before = before();
        String after = after();
        part(at);
        PersonTraits merged = PersonTraits.ofJson(after);
        Set<Trait> unchanged = Arrays.stream(Trait.values())
                .filter(trait -> Objects.equals(trait.of(now), trait.of(merged)))
                .collect(Collectors.toSet());
        return now.with(unchanged, PersonTraits.ofJson(before));
    }
}
