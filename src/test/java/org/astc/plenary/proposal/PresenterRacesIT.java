package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes at the same moment, met at the proposal: somebody holds it until both are there. */
@ExtendWith(ArquillianExtension.class)
class PresenterRacesIT {
    private static final String HOLD = "select id from proposal where id = ?1 for update";
    private static final Consents YES = new Consents(true, false, false, 1, true);

    @Inject
    private DraftsAtWork drafts;

    @Inject
    private PresenterService service;

    @Inject
    private InvitationService answers;

    @Inject
    private Given house;

    @Inject
    private Shop shop;

    private DraftsAtWork.Draft draft;

    @BeforeEach
    void aDraft() {
        draft = drafts.begunAt(drafts.event());
    }

    @Test
    void ofYesAndNoAtOnceOneCounts() throws Exception {
        String amara = DraftsAtWork.address("Amara");
        service.add(draft.code(), draft.key(), DraftsAtWork.named("Amara", amara));
        service.invite(drafts.seen(draft, amara));
        String code = drafts.find(draft, amara).getCode();
        String key = drafts.invitation(draft, amara);

        long taken = atOnce(() -> answers.confirm(code, key, YES), () -> answers.decline(code, key, ""));

        assertThat(taken).isEqualTo(1);
        Presenter presenter = drafts.find(draft, amara);
        assertThat(presenter.consents().isPresent()).isEqualTo(presenter.getStatus() == PresenterStatus.CONFIRMED);
        assertThat(drafts.recipients(PresenterAnsweredLetter.KIND, presenter.getId()))
                .hasSize(1);
        assertThat(drafts.recipients(PresenterPageLetter.KIND, presenter.getId()))
                .hasSize(presenter.getStatus() == PresenterStatus.CONFIRMED ? 1 : 0);
    }

    @Test
    void theFortyFirstIsRefusedAlsoAtTheSameMoment() throws Exception {
        for (int i = 2; i < TooManyPresenters.MOST; i++) {
            add("One" + i);
        }

        long taken = atOnce(() -> add("Fortieth"), () -> add("Also"));

        assertThat(taken).isEqualTo(1);
        assertThat(shop.count("select count(*) from presenter where proposal_id = ?1", draft.id()))
                .isEqualTo(TooManyPresenters.MOST);
    }

    @Test
    void oneAddressIsNamedOnce() throws Exception {
        String amara = DraftsAtWork.address("Amara");

        long taken = atOnce(() -> name(amara), () -> name(amara.replace("amara", "AMARA")));

        assertThat(taken).isEqualTo(1);
        assertThat(shop.count("select count(*) from presenter where proposal_id = ?1", draft.id()))
                .isEqualTo(2);
    }

    private void add(String who) {
        name(DraftsAtWork.address(who));
    }

    private void name(String email) {
        service.add(draft.code(), draft.key(), DraftsAtWork.named("Somebody", email));
    }

    /** How many were taken; whoever is refused is told why. */
    private long atOnce(Runnable one, Runnable other) throws Exception {
        return shop.behind(HOLD, draft.id().toString(), () -> {
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Callable<Boolean>> both = List.of(() -> isTaken(one), () -> isTaken(other));
                long taken = 0;
                for (Future<Boolean> done : threads.invokeAll(both)) {
                    taken += done.get() ? 1 : 0;
                }
                return taken;
            } finally {
                threads.shutdownNow();
            }
        });
    }

    private boolean isTaken(Runnable step) {
        try {
            house.asTheHouse(step);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }
}
