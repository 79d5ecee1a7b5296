package org.astc.plenary.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.astc.plenary.security.Caller;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which records look alike, and the list of them. */
@ExtendWith(ArquillianExtension.class)
class LikenessIT {
    private static final int TRIES = 100;

    @Inject
    private PersonService people;

    @Inject
    private LikenessService likenesses;

    @Inject
    private MergeQueries queries;

    @Inject
    private Shop shop;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void asTheHouse() {
        caller.is(Caller.Identity.system());
    }

    @Test
    void oneAddressOrOneNameAtOneHouseLooksAlikeButNotAtAPublicMailDomain() throws Exception {
        UUID plain = people.findOrCreate("Jose Alvarez " + mark, "jose@house-" + mark + ".example", "en");
        UUID accents = people.findOrCreate("José Álvarez " + mark, "j.alvarez@house-" + mark + ".example", "es");
        UUID sameBox = people.findOrCreate("Reception " + mark, "jose@house-" + mark + ".example", "en");
        UUID elsewhere = people.findOrCreate("Jose Alvarez " + mark, "jose@other-" + mark + ".example", "en");
        UUID mailOne = people.findOrCreate("Jose Alvarez " + mark, "jose1." + mark + "@gmail.com", "en");
        UUID mailTwo = people.findOrCreate("Jose Alvarez " + mark, "jose2." + mark + "@gmail.com", "en");

        compareAll();

        assertThat(queries.isAlike(plain, accents)).isTrue();
        assertThat(queries.isAlike(sameBox, plain)).isTrue();
        assertThat(queries.isAlike(plain, elsewhere)).isFalse();
        assertThat(queries.isAlike(mailOne, mailTwo)).isFalse();
        likenesses.dismiss(accents, plain);
        shop.change("update person set compared = false where id = ?1", plain);
        compareAll();
        assertThat(queries.alikeTo(plain)).hasSize(1);
    }

    @Test
    void theListHasPagesAndTakesTwoStatementsHoweverLongItIs() throws Exception {
        for (int i = 0; i < MergeQueries.PAGE + 3; i++) {
            people.findOrCreate("One " + i, i + "@pages-" + mark + ".example", "en");
            people.findOrCreate("Two " + i, i + "@pages-" + mark + ".example", "en");
        }
        compareAll();

        MergeQueries.Part first = queries.alike(null, false);
        MergeQueries.Part second = queries.alike(first.older(), false);
        MergeQueries.Part back = queries.alike(second.newer(), true);

        assertThat(first.pairs()).hasSize(MergeQueries.PAGE);
        assertThat(first.newer()).isNull();
        assertThat(second.pairs()).isNotEmpty().doesNotContainAnyElementsOf(first.pairs());
        assertThat(back.pairs()).isEqualTo(first.pairs());
        List<MergeQueries.Alike> all = new ArrayList<>(first.pairs());
        all.addAll(second.pairs());
        assertThat(all.stream()
                        .map(MergeQueries.Alike::id)
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList())
                .isEqualTo(all.stream().map(MergeQueries.Alike::id).toList());
        assertThat(Statements.least(em, () -> queries.alike(null, false))).isLessThanOrEqualTo(2);
    }

    /** Another round may be at work on some of them. */
    private void compareAll() throws InterruptedException {
        for (int i = 0; i < TRIES && waiting() > 0; i++) {
            if (likenesses.compare() == 0) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        assertThat(waiting()).isZero();
    }

    private long waiting() {
        return shop.count(
                "select count(*) from person where compared = false and email like concat('%', ?1, '%')", mark);
    }
}
