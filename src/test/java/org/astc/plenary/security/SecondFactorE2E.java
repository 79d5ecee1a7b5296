package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SecondFactor;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second factor, from outside; the numbers are those of the list of attacks. */
@PlenaryRuns
class SecondFactorE2E {
    private static final String BOX = "reviewer31";
    private static final String EMAIL = BOX + "@plenary.example";

    private SecondFactor factor;

    @BeforeEach
    void setUp(Plenary plenary) {
        factor = SecondFactor.of(plenary, BOX);
    }

    @AfterEach
    void takeAway() {
        factor.close();
    }

    @Test
    void theRightPasswordAloneOpensNothing() {
        Visitor visitor = factor.firstStep();

        assertThat(visitor.get("/my").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/sign-in/code").statusCode()).isEqualTo(200);
        HttpResponse<String> done =
                SecondFactor.secondStep(visitor, factor.app().code());
        assertThat(done.headers().firstValue("Location")).contains("/my");
        assertThat(visitor.get("/my").statusCode()).isEqualTo(200);
    }

    @Test
    void theLinkAloneOpensNothing(Plenary plenary) {
        Visitor visitor = plenary.visitor();
        visitor.post(
                "/sign-in",
                java.util.Map.of(
                        "link", "link", "link-email", EMAIL, "send", "", "jakarta.faces.ViewState", "stateless"));
        String link = Letters.link(visitor, EMAIL, "/sign-in/");

        HttpResponse<String> used = visitor.post(
                link, java.util.Map.of("sign-in", "sign-in", "go", "", "jakarta.faces.ViewState", "stateless"));

        assertThat(used.headers().firstValue("Location")).contains("/sign-in/code");
        assertThat(visitor.get("/my").statusCode()).isEqualTo(303);
    }

    @Test
    void s91ACodeIsTakenOnce() {
        String code = factor.app().code();
        assertThat(SecondFactor.secondStep(factor.firstStep(), code).statusCode())
                .isEqualTo(303);

        assertThat(SecondFactor.secondStep(factor.firstStep(), code).statusCode())
                .isEqualTo(422);
    }

    @Test
    void s91OneCodeInTwentyHandsAtOnceSignsOneIn(Plenary plenary) throws Exception {
        List<Visitor> hands = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            hands.add(factor.firstStep());
        }
        String code = factor.app().code();

        List<Integer> answers;
        try (Store.Held held = Store.of(plenary.process())
                .hold("select f.id from second_factor f join account a on a.id = f.account_id" + " where a.email = '"
                        + EMAIL + "' for update")) {
            Thread gate = held.openOnceWaitedForBy(10);
            answers = atOnce(hands.stream()
                    .map(hand -> (Callable<Integer>)
                            () -> SecondFactor.secondStep(hand, code).statusCode())
                    .toList());
            gate.join();
        }

        assertThat(answers).filteredOn(status -> status == 303).hasSize(1);
    }

    @Test
    void whatSomebodyLostAnAdministratorTakesOffAndTheOwnerHears(Plenary plenary) {
        try (SecondFactor lost = SecondFactor.of(plenary, "reviewer30")) {
            Visitor admin = plenary.visitor();
            SignIn.as(admin, "admin");
            String letters = Letters.to(admin, "reviewer30@plenary.example");

            assertThat(reset(lost.owner(), "reviewer30", true).statusCode()).isEqualTo(403);
            assertThat(reset(admin, "reviewer30", false).statusCode()).isEqualTo(422);
            assertThat(reset(admin, "reviewer33", true).body()).contains("No account with this address");
            assertThat(lost.owner().get("/my").statusCode()).isEqualTo(200);
            assertThat(reset(admin, "reviewer30", true).statusCode()).isEqualTo(303);

            assertThat(lost.owner().get("/my").statusCode()).isEqualTo(303);
            assertThat(lost.firstStep().get("/my").statusCode()).isEqualTo(200);
            assertThat(admin.get("/staff/audit").body()).contains("Second factor taken off by an administrator");
            assertThat(Letters.await(admin, "reviewer30@plenary.example", count(letters) + 1))
                    .contains("Your second factor was taken off");
        }
    }

    @Test
    void nobodyTakesOffTheirOwnWithoutACode(Plenary plenary) {
        try (SecondFactor own = SecondFactor.of(plenary, "admin")) {
            HttpResponse<String> refused = reset(own.owner(), "admin", true);

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("You cannot do this for yourself");
            assertThat(own.firstStep().get("/my").statusCode()).isEqualTo(303);
        }
    }

    private static int count(String letters) {
        return letters.split("\"subject\"", -1).length - 1;
    }

    private static HttpResponse<String> reset(Visitor visitor, String box, boolean sure) {
        java.util.Map<String, String> form = new java.util.HashMap<>(java.util.Map.of(
                "lost", "lost", "go", "", "email", box + "@plenary.example", "jakarta.faces.ViewState", "stateless"));
        if (sure) {
            form.put("sure", "on");
        }
        return visitor.post("/staff/second-factor", form);
    }

    @Test
    void s91ACodeOfThreeMinutesAgoIsTooOld() {
        assertThat(SecondFactor.secondStep(factor.firstStep(), factor.app().codeAgo(6))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void s91ARecoveryCodeIsTakenOnceHoweverItIsTyped() {
        String code = factor.recoveryCodes().get(0);
        String typed = code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        assertThat(SecondFactor.secondStep(factor.firstStep(), typed).statusCode())
                .isEqualTo(303);

        assertThat(SecondFactor.secondStep(factor.firstStep(), code).statusCode())
                .isEqualTo(422);
        assertThat(factor.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void s91GuessingIsSlowedDownHoweverManyGuessAtOnce() throws Exception {
        List<Visitor> hands = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            hands.add(factor.firstStep());
        }
        List<Callable<Integer>> guesses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Visitor hand = hands.get(i);
            String client = "203.0.113." + i;
            guesses.add(() -> SecondFactor.secondStep(hand, "00000x", "X-Forwarded-For", client)
                    .statusCode());
        }

        List<Integer> answers = atOnce(guesses);

        assertThat(answers).filteredOn(status -> status == 422).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(15);
        HttpResponse<String> later =
                SecondFactor.secondStep(hands.get(0), factor.app().code());
        assertThat(Long.parseLong(later.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 60L); // S92: a pause, never a lockout
    }

    @Test
    void s20AFirstStepOfTenMinutesAgoIsWorthless(Plenary plenary) {
        Visitor visitor = factor.firstStep();

        Store.of(plenary.process())
                .execute("update half_sign_in set expires_at = utc_timestamp(6) where account_id ="
                        + " (select id from account where email = '" + EMAIL + "')");

        assertThat(SecondFactor.secondStep(visitor, factor.app().code()).statusCode())
                .isEqualTo(410);
    }

    @Test
    void theStoreKeepsNeitherKeyNorCodeNorTheTrailASecret(Plenary plenary) {
        Store store = Store.of(plenary.process());
        for (String code : factor.recoveryCodes()) {
            assertThat(store.number("select count(*) from recovery_code where code_hash like '%" + code.replace("-", "")
                            + "%'"))
                    .isZero();
        }
        assertThat(store.number("select count(*) from audit_entry where action like '%factor%'"
                        + " and (before_value is not null or after_value is not null)"))
                .isZero();
        assertThat(plenary.process().output()).doesNotContain(factor.recoveryCodes());
    }

    @Test
    void itIsTakenOffWithACodeAlone() {
        Visitor owner = factor.owner();
        assertThat(SecondFactor.change(owner, "change-form", "remove", "000000").statusCode())
                .isEqualTo(422);

        assertThat(SecondFactor.change(
                                owner, "change-form", "remove", factor.app().code())
                        .statusCode())
                .isEqualTo(303);
        assertThat(factor.firstStep().get("/my").statusCode()).isEqualTo(200);
    }

    @Test
    void turningItOnSignsAllOtherBrowsersOut(Plenary plenary) {
        factor.close();
        Visitor other = plenary.visitor();
        SignIn.as(other, BOX);
        assertThat(other.get("/my").statusCode()).isEqualTo(200);

        factor = SecondFactor.of(plenary, BOX);

        assertThat(other.get("/my").statusCode()).isEqualTo(303);
        assertThat(factor.owner().get("/my").statusCode()).isEqualTo(200);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> done : threads.invokeAll(work)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
