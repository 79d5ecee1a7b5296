package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where staff see somebody registered. */
@ExtendWith(ArquillianExtension.class)
class PlacesOfPersonIT {
    @Inject
    private Given given;

    @Inject
    private OrderDesk desk;

    @Inject
    private PersonPlaceQueries places;

    @Inject
    private Shop shop;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void placesAtManyEventsTakeNoMoreStatementsThanAtOne() {
        UUID atOne = bookedAt(1);
        UUID atMany = bookedAt(4);
        caller.is(Caller.Identity.system());

        assertThat(places.of(atOne)).hasSize(1);
        assertThat(places.of(atMany))
                .hasSize(4)
                .allMatch(row -> row.event().id().equals(row.place().eventId()))
                .doesNotHaveDuplicates();
        assertThat(Statements.least(em, () -> places.of(atMany)))
                .isEqualTo(Statements.least(em, () -> places.of(atOne)));
    }

    /** Returns somebody who has a place at so many events. */
    private UUID bookedAt(int events) {
        String email = UUID.randomUUID() + "@places.example";
        for (int i = 0; i < events; i++) {
            String slug = given.anEvent(Shop.plan(9, 9));
            desk.register(Shop.request(slug, null, Shop.line("visitor", "Pia Places", email)), Shop.YES);
        }
        return UUID.fromString(shop.text("select distinct person_id from registration where email = ?1", email));
    }
}
