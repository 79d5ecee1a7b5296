package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.testing.MergedPeople;
import org.astc.plenary.testing.MergedPeople.Place;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When an address is that of two people, and of what that says nothing. */
@ExtendWith(ArquillianExtension.class)
class SharedPlacesIT {
    @Inject
    private MergedPeople given;

    @Inject
    private Shop shop;

    @Inject
    private OwnBookingQueries bookings;

    private final String email = UUID.randomUUID() + "@shared.example";
    private UUID event;
    private Place own;
    private Place others;

    @BeforeEach
    void twoPeopleWithOneAddress() {
        String slug = given.event();
        event = UUID.fromString(shop.text("select id from event where slug = ?1", slug));
        own = given.book(slug, "Has The Address", email);
        others = given.book(slug, "Has It Too", email);
    }

    @Test
    void onlyPlacesThatStandAreShared() throws Exception {
        for (RegistrationStatus status : RegistrationStatus.values()) {
            shop.change("update registration set status = '" + status + "' where id = ?1", others.id());
            Set<UUID> where = RegistrationStatus.FIRM.contains(status) ? Set.of(event) : Set.of();

            assertThat(bookings.shared(email).events()).as(status.name()).isEqualTo(where);
        }
    }

    @Test
    void whoComesElsewhereUnderTheAddressIsNotLeftOut() {
        Set<UUID> both = Set.of(own.person(), others.person());
        assertThat(bookings.shared(email)).isEqualTo(new SharedPlaces(Set.of(event), both));

        given.book(given.event(), "Has The Address", email);

        assertThat(bookings.shared(email)).isEqualTo(new SharedPlaces(Set.of(event), Set.of(others.person())));
        assertThat(bookings.shared(email).ids()).containsExactlyInAnyOrder(event, others.person());
    }
}
