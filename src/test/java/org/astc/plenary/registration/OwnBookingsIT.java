package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of somebody's own bookings costs the same however long it is, and shows what is their own. */
@ExtendWith(ArquillianExtension.class)
class OwnBookingsIT {
    private static final String NAME = "Olu Owner";

    @Inject
    private Given given;

    @Inject
    private OrderDesk desk;

    @Inject
    private OwnBookingQueries bookings;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void aLongListTakesNoMoreStatementsThanAShortOne() {
        String few = address();
        String many = address();
        book(given.anEvent(Shop.plan(50, 9)), few);
        for (int i = 0; i < 3; i++) {
            String slug = given.anEvent(Shop.plan(50, 9));
            book(slug, many);
            book(slug, many);
        }
        as(few);
        assertThat(bookings.places()).hasSize(1);
        long places = Statements.least(em, () -> bookings.places());
        long orders = Statements.least(em, () -> bookings.orders());

        as(many);

        assertThat(bookings.places()).hasSize(6).allMatch(place -> place.what().equals("Visitor"));
        assertThat(bookings.orders()).hasSize(6).allMatch(order -> order.places() == 2);
        assertThat(Statements.least(em, () -> bookings.places())).isEqualTo(places);
        assertThat(Statements.least(em, () -> bookings.orders())).isEqualTo(orders);
    }

    @Test
    void anAddressThatIsNotTheirsAloneShowsNoPlace() {
        String slug = given.anEvent(Shop.plan(50, 9));
        String shared = address();
        String buyers = address();
        String own = address();
        desk.register(
                Shop.request(slug, null, Shop.line("visitor", "Ann", shared), Shop.line("visitor", "Ben", shared)),
                Shop.YES);
        desk.register(bought(slug, buyers, Shop.line("visitor", "Cem", buyers)), Shop.YES);
        desk.hold(bought(slug, own, Shop.line("visitor", NAME, own)));

        for (String email : List.of(shared, buyers, own)) {
            as(email);
            assertThat(bookings.places()).as(email).isEmpty();
        }
        assertThat(bookings.orders()).as("what is held").hasSize(1);
    }

    /** Books a place for the owner of the address, and one for a colleague. */
    private void book(String slug, String email) {
        desk.register(bought(slug, email, Shop.line("visitor", NAME, email), Shop.line("visitor")), Shop.YES);
    }

    private static HoldRequest bought(String slug, String email, HoldRequest.Line... lines) {
        return new HoldRequest(slug, new HoldRequest.Buyer(NAME, email), "en", List.of(lines), Channel.API, null);
    }

    private static String address() {
        return UUID.randomUUID() + "@own.example";
    }

    private void as(String email) {
        caller.is(new Caller.Identity(UUID.randomUUID(), email, NAME, List.of()));
    }
}
