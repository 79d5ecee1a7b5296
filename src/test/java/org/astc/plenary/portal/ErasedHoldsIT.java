package org.astc.plenary.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.registration.Channel;
import org.astc.plenary.registration.ConfirmRequest;
import org.astc.plenary.registration.HoldExpired;
import org.astc.plenary.registration.HoldRequest;
import org.astc.plenary.registration.OrderDesk;
import org.astc.plenary.registration.OrderKeys;
import org.astc.plenary.registration.OrderService;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is held when its buyer, or somebody who was to come, is erased: nobody buys without a name. */
@ExtendWith(ArquillianExtension.class)
class ErasedHoldsIT {
    private static final String STATUS = "select status from orders where id = ?1";

    private final String email = UUID.randomUUID() + "@erased.example";

    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderService orders;

    @Inject
    private OrderKeys keys;

    @Inject
    private PersonalFile file;

    @Test
    void whatTheBuyerHeldRunsOutWithoutThem() {
        String slug = given.anEvent(Shop.paid(5));
        OrderSummary held =
                desk.hold(bought(slug, Shop.line("full", "Gone Buyer", email))).order();

        file.erase(new DataSubject(null, null, email));

        cannotBeConfirmed(held, Shop.INVOICE_ME);
        assertThat(shop.text(STATUS, held.id())).isEqualTo("HELD");
        assertThat(shop.count("select count(*) from invoice where order_id = ?1", held.id()))
                .isZero();
        assertThat(shop.count("select count(*) from outbox where about = ?1", held.id()))
                .isZero();
    }

    @Test
    void whereSomebodyElseBoughtThePlaceIsNotConfirmedWithoutItsPerson() {
        String slug = given.anEvent(Shop.plan(5, 9));
        OrderSummary held = desk.hold(Shop.request(slug, null, Shop.line("visitor", "Gone Colleague", email)))
                .order();

        file.erase(new DataSubject(null, person(held), null));

        assertThat(shop.text(STATUS, held.id())).isEqualTo("HELD");
        cannotBeConfirmed(held, Shop.YES);
        assertThat(shop.text(STATUS, held.id())).isEqualTo("HELD");
    }

    private void cannotBeConfirmed(OrderSummary held, ConfirmRequest yes) {
        String key = keys.ofOrder(held.id());

        assertThatThrownBy(() -> orders.confirm(held.code(), key, () -> yes)).isInstanceOf(HoldExpired.class);
    }

    private UUID person(OrderSummary held) {
        return UUID.fromString(shop.text(
                "select person_id from registration where id = ?1",
                held.lines().get(0).id()));
    }

    private HoldRequest bought(String slug, HoldRequest.Line... lines) {
        return new HoldRequest(
                slug, new HoldRequest.Buyer("Gone Buyer", email), "en", List.of(lines), Channel.API, null);
    }
}
