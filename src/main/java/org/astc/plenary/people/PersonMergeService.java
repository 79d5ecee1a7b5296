package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.astc.plenary.people.PersonTraits.Trait;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.security.AccountService;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/**
 * Makes one record of two, and two again. Of two who do it at once, one does. Merges make no chains: a record with an
 * open merge may be kept again, but does not go into another one; the last one in is the first one out.
 */
@ApplicationScoped
@Transactional
public class PersonMergeService {
    private static final String THING = "person";

    private People people;
    private PersonMerges merges;
    private Likenesses likenesses;
    private AccountService accounts;
    private Announcements announcements;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected PersonMergeService() {}

    @Inject
    PersonMergeService(
            People people,
            PersonMerges merges,
            Likenesses likenesses,
            AccountService accounts,
            Announcements announcements,
            AuditTrail trail,
            Caller caller,
            Clock clock) {
        this.people = people;
        this.merges = merges;
        this.likenesses = likenesses;
        this.accounts = accounts;
        this.announcements = announcements;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which record is kept, which traits it takes over, and the versions of both as they were compared. */
    public record Wish(UUID keptId, long keptVersion, UUID otherId, long otherVersion, Set<Trait> taken) {}

    /**
     * Merges the other record into the kept one, and returns the id of the merge.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not merge
     * @throws NotFound if there is no such record, or both are the same
     * @throws AlreadyMerged if one of them was merged into a record already
     * @throws EarlierMergeOpen if something merged into the other record may still go back
     * @throws StaleData if one of them changed since
     */
    public UUID merge(Wish wish) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        if (wish.keptId().equals(wish.otherId())) {
            throw new NotFound();
        }
        lockInOrder(wish.keptId(), wish.otherId());
        Person kept = people.find(wish.keptId()).orElseThrow(NotFound::new);
        Person other = people.find(wish.otherId()).orElseThrow(NotFound::new);
        check(wish, kept, other);
        Instant now = clock.instant();
        Contact former = kept.contact();
        PersonTraits after = kept.look().with(wish.taken(), other.look());
        PersonMerge merge = new PersonMerge(kept, other, after, now);
        kept.take(after);
        other.mergeInto(kept.getId());
        merges.add(merge);
        noteParts(merge, kept, former, now);
        likenesses.merged(other.getId());
        people.flush();
        announcements.tell(new PeopleMerged(merge.getId(), kept.getId(), other.getId()));
        record("people-merged", merge, wish.taken());
        return merge.getId();
    }

    private void check(Wish wish, Person kept, Person other) {
        if (kept.isMerged() || other.isMerged()) {
            throw new AlreadyMerged();
        }
        if (!merges.openInto(other.getId()).isEmpty()) {
            throw new EarlierMergeOpen();
        }
        if (kept.getVersion() != wish.keptVersion() || other.getVersion() != wish.otherVersion()) {
            throw new StaleData();
        }
    }

    /** Moves accounts and records along, and keeps the former contact, so that the person is known by it as before. */
    private void noteParts(PersonMerge merge, Person kept, Contact former, Instant now) {
        accounts.moveToPerson(merge.getOtherId(), kept.getId())
                .forEach(account -> merges.note(merge.getId(), PersonMerges.Part.ACCOUNT, account));
        people.mergedInto(List.of(merge.getOtherId())).forEach(earlier -> {
            earlier.mergeInto(kept.getId());
            merges.note(merge.getId(), PersonMerges.Part.RECORD, earlier.getId());
        });
        if (former.email() != null && !former.equals(kept.contact())) {
            Person alias = new Person(former, kept.getLanguage(), now);
            alias.mergeInto(kept.getId());
            people.add(List.of(alias));
            merges.note(merge.getId(), PersonMerges.Part.CONTACT, alias.getId());
        }
    }

    /**
     * Undoes a merge: what it moved goes back, and what was told in confidence is within reach again. What was changed
     * since stays as it was changed.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not merge
     * @throws NotFound if there is no such merge
     * @throws UndoOver if it was undone already, or its time is over
     * @throws LaterMergeOpen if another record was merged into the kept one since
     */
    public void undo(UUID mergeId) {
        caller.require(Permission.MERGE_DUPLICATES, null);
        PersonMerge merge = merges.lock(mergeId).orElseThrow(NotFound::new);
        lockInOrder(merge.getKeptId(), merge.getOtherId());
        Person kept = people.find(merge.getKeptId()).orElseThrow(NotFound::new);
        Person other = people.find(merge.getOtherId()).orElseThrow(NotFound::new);
        if (merges.openInto(kept.getId()).stream().anyMatch(later -> merge.isOpen() && later.isLaterThan(merge))) {
            throw new LaterMergeOpen();
        }
        kept.take(merge.undo(kept.look(), clock.instant()));
        other.part();
        putBackParts(merge);
        likenesses.parted(other.getId());
        people.flush();
        announcements.tell(new PeopleParted(merge.getId(), kept.getId(), other.getId()));
        record("people-parted", merge, Set.of());
    }

    private void putBackParts(PersonMerge merge) {
        accounts.moveBack(
                merges.parts(merge.getId(), PersonMerges.Part.ACCOUNT), merge.getKeptId(), merge.getOtherId());
        merges.parts(merge.getId(), PersonMerges.Part.RECORD)
                .forEach(record -> people.find(record).ifPresent(earlier -> earlier.mergeInto(merge.getOtherId())));
        merges.parts(merge.getId(), PersonMerges.Part.CONTACT)
                .forEach(record -> people.find(record).ifPresent(people::remove));
    }

    /** Two who merge the same two, in whatever direction, wait for each other here. */
    private void lockInOrder(UUID one, UUID two) {
        if (Stream.of(one, two).sorted().anyMatch(id -> people.lock(id).isEmpty())) {
            throw new NotFound();
        }
    }

    private void record(String action, PersonMerge merge, Set<Trait> taken) {
        trail.record(new Deed(
                "account",
                action,
                THING,
                merge.getKeptId(),
                null,
                Map.of(),
                Map.of(
                        "otherPerson",
                        merge.getOtherId().toString(),
                        "taken",
                        taken.stream().map(Trait::name).sorted().toList().toString())));
    }
}
