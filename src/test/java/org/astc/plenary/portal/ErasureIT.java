package org.astc.plenary.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.registration.OwnBookingQueries;
import org.astc.plenary.security.AccountService;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.testing.MergedPeople;
import org.astc.plenary.testing.MergedPeople.Place;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How far an erasure goes, over all contexts. */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {
    @Inject
    private ErasureService erasures;

    @Inject
    private AccountService accounts;

    @Inject
    private OwnBookingQueries bookings;

    @Inject
    private MergedPeople given;

    @Inject
    private Shop shop;

    private final String email = UUID.randomUUID() + "@erasure.example";

    /** Somebody else may have the address by now, who erases what stands under it and nobody. */
    @Test
    void aRecordToWhichARosterGaveAnotherAddressStays() throws Exception {
        Place place = given.book(given.event(), "Rosa Behind", email);
        shop.change("update person set email = concat('new.', email) where id = ?1", place.person());

        erasures.erase(signedIn());

        assertThat(shop.text("select name from person where id = ?1", place.person()))
                .isEqualTo("Rosa Behind");
        assertThat(name(place)).isEmpty();
    }

    @Test
    void whatIsSharedStaysAlsoWhenTheErasureIsDoneAgain() {
        String slug = given.event();
        Place own = given.book(slug, "Rosa Both", email);
        Place others = given.book(slug, "Ravi Both", email);
        Place alone = given.book(given.event(), "Rosa Both", email);
        DataSubject subject = signedIn().without(bookings.shared(email).ids());

        erasures.erase(subject);
        erasures.repeat(ErasureLine.of(Instant.now(), subject, List.of(own.person())));

        assertThat(name(alone)).isEmpty();
        assertThat(List.of(name(own), name(others))).containsExactly("Rosa Both", "Ravi Both");
        assertThat(shop.text("select name from person where id = ?1", own.person()))
                .isEmpty();
        assertThat(shop.text("select name from person where id = ?1", others.person()))
                .isEqualTo("Ravi Both");
    }

    private DataSubject signedIn() {
        return new DataSubject(accounts.openFor(email).getId(), null, email);
    }

    private String name(Place place) {
        return shop.text("select name from registration where id = ?1", place.id());
    }
}
