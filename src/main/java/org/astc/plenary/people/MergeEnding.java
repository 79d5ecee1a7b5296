package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.astc.plenary.platform.Announcements;

/** Ends merges that cannot be undone any more. Part of the transaction of whoever asks. */
@ApplicationScoped
class MergeEnding {
    private PersonMerges merges;
    private People people;
    private Likenesses likenesses;
    private Announcements announcements;

    protected MergeEnding() {}

    @Inject
    MergeEnding(PersonMerges merges, People people, Likenesses likenesses, Announcements announcements) {
        this.merges = merges;
        this.people = people;
        this.likenesses = likenesses;
        this.announcements = announcements;
    }

    /** Ends those whose time is over, at most so many, and says how many. */
    int settleOver(Instant now, int atMost) {
        List<PersonMerge> over = merges.claimOver(now, atMost);
        over.forEach(this::settle);
        return over.size();
    }

    /** Ends those in which one of the records takes part, because it is erased, and what it looked like. */
    void settleOf(Collection<Person> records) {
        if (!records.isEmpty()) {
            merges.openWith(records.stream().map(Person::getId).toList()).forEach(this::settle);
            records.forEach(record -> likenesses.forget(record.getId()));
        }
    }

    private void settle(PersonMerge merge) {
        merge.settle();
        people.find(merge.getOtherId()).ifPresent(Person::keepContactOnly);
        announcements.tell(new MergeSettled(merge.getId(), merge.getKeptId(), merge.getOtherId()));
    }
}
