package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.astc.plenary.security.AccountService;
import org.astc.plenary.security.Caller;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two clicks at once, which meet at the organization: somebody holds it until both are there. */
@ExtendWith(ArquillianExtension.class)
class DoubleClicksIT {
    private static final int CLICKS = 2;
    private static final String HOLD = "select id from organization where id = ?1 for update";

    @Inject
    private Given house;

    @Inject
    private Shop shop;

    @Inject
    private OrganizationService organizations;

    @Inject
    private StaffClaimService claims;

    @Inject
    private ContactService contacts;

    @Inject
    private AccountService accounts;

    @Inject
    private Caller caller;

    private final String domain = "twice-" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    private UUID museum;

    @BeforeEach
    void aMuseum() {
        caller.is(Caller.Identity.system());
        museum = organizations.add(new OrganizationPlan(
                "Museum of " + domain,
                OrganizationType.SCIENCE_CENTER,
                Governance.MUNICIPAL,
                BudgetBand.FROM_10M,
                Region.EUROPE,
                "FR",
                Set.of(domain)));
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void whoSaysTwiceAtOnceWhereTheyWorkHasSaidItOnce() throws Exception {
        String email = "ines@" + domain;
        Caller.Identity ines = new Caller.Identity(accounts.openFor(email).getId(), email, email, List.of());

        long taken = shop.behind(
                HOLD,
                museum.toString(),
                () -> atOnce(() -> {
                    caller.is(ines);
                    claims.claim(museum, "Ines Claimant", "en");
                }));

        assertThat(taken).isEqualTo(CLICKS);
        assertThat(shop.count("select count(*) from staff_claim where organization_id = ?1", museum))
                .isEqualTo(1);
    }

    @Test
    void aContactWhoIsNamedTwiceAtOnceIsNamedOnce() throws Exception {
        long taken =
                shop.behind(HOLD, museum.toString(), () -> atOnce(() -> contacts.add(museum, "chief@" + domain, "en")));

        assertThat(taken).isEqualTo(1);
        assertThat(shop.count("select count(*) from organization_contact where organization_id = ?1", museum))
                .isEqualTo(1);
    }

    /** How many were taken; whoever is told that it was done is not. */
    private long atOnce(Runnable click) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLICKS);
        try {
            List<Callable<Boolean>> clicks = Stream.<Callable<Boolean>>generate(() -> () -> isTaken(click))
                    .limit(CLICKS)
                    .toList();
            long taken = 0;
            for (Future<Boolean> one : threads.invokeAll(clicks)) {
                taken += one.get() ? 1 : 0;
            }
            return taken;
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isTaken(Runnable click) {
        try {
            house.asTheHouse(click);
            return true;
        } catch (ContactAlready done) {
            return false;
        }
    }
}
