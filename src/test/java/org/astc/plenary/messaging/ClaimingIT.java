package org.astc.plenary.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Several senders at one outbox. The application's own dispatcher is one of them all the time: no mail server answers,
 * so it claims letters and gives them back.
 */
@ExtendWith(ArquillianExtension.class)
class ClaimingIT {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Inject
    private Outbox outbox;

    @Inject
    private Sorting sorting;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @Test
    void twoSendersNeverHoldTheSameLetter() throws Exception {
        UUID about = UUID.randomUUID();
        transaction.begin();
        IntStream.range(0, 200).forEach(i -> outbox.post(letter(about, "reader" + i)));
        transaction.commit();
        ConcurrentLinkedQueue<UUID> claimed = new ConcurrentLinkedQueue<>();
        Instant end = Instant.now().plus(LONGEST);

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(sender -> CompletableFuture.runAsync(() -> {
                            while (claimed.size() < 200 && Instant.now().isBefore(end)) {
                                sorting.claim(7).stream()
                                        .filter(claim -> claim.letter().about().equals(about))
                                        .forEach(claim -> claimed.add(claim.id()));
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void lettersToOneAddressLeaveInTheOrderOfPosting() throws Exception {
        List<UUID> abouts = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        transaction.begin();
        abouts.forEach(about -> outbox.post(new Letter("test", about, null, "one-reader@plenary.example", "en")));
        em.flush();
        transaction.commit();

        Claim first = claimAbout(abouts);
        assertThat(first.letter().about()).isEqualTo(abouts.get(0));
        assertThat(claimed(abouts)).isEmpty();
        sorting.refused(first, "busy");
        assertThat(claimed(abouts)).as("the first rests, so the second waits").isEmpty();
        makeDue(first);
        sorting.sent(claimAbout(abouts));
        Claim second = claimAbout(abouts);
        assertThat(second.letter().about()).isEqualTo(abouts.get(1));
        sorting.dropped(second);
        assertThat(claimAbout(abouts).letter().about()).isEqualTo(abouts.get(2));
    }

    @Test
    void aClaimThatOutlivedItsTimeIsTakenAgain() throws Exception {
        UUID about = UUID.randomUUID();
        transaction.begin();
        outbox.post(letter(about, "patient-reader"));
        transaction.commit();
        Claim lost = claimAbout(List.of(about));
        assertThat(claimed(List.of(about))).isEmpty();

        change("update outbox set claimed_until = utc_timestamp(6) - interval 1 second where id = ?1", lost);

        assertThat(claimAbout(List.of(about)).id()).isEqualTo(lost.id());
    }

    @Test
    void aLetterSentTwiceCountsOnce() throws Exception {
        UUID about = UUID.randomUUID();
        transaction.begin();
        outbox.post(letter(about, "lucky-reader"));
        transaction.commit();
        Claim claim = claimAbout(List.of(about));

        sorting.sent(claim);
        sorting.refused(claim, "the other sender had no luck");

        assertThat(em.createNativeQuery("select status from outbox where id = ?1")
                        .setParameter(1, claim.id())
                        .getSingleResult())
                .isEqualTo("SENT");
    }

    /** Claims until one of the letters is there; the application's own dispatcher may hold it for a moment. */
    private Claim claimAbout(List<UUID> abouts) {
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            Optional<Claim> claim = claimed(abouts).stream().findFirst();
            if (claim.isPresent()) {
                return claim.get();
            }
        }
        throw new AssertionError("none of the letters can be claimed");
    }

    private Set<Claim> claimed(List<UUID> abouts) {
        Set<Claim> found = new HashSet<>();
        List<Claim> claims;
        do {
            claims = sorting.claim(50);
            claims.stream()
                    .filter(claim -> abouts.contains(claim.letter().about()))
                    .forEach(found::add);
        } while (!claims.isEmpty());
        return found;
    }

    private void makeDue(Claim claim) throws Exception {
        change("update outbox set due_at = utc_timestamp(6) - interval 1 second where id = ?1", claim);
    }

    private void change(String statement, Claim claim) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).setParameter(1, claim.id()).executeUpdate();
        transaction.commit();
    }

    private static Letter letter(UUID about, String reader) {
        return new Letter("test", about, null, reader + "@" + about + ".example", "en");
    }
}
