package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Places against the real database: nobody gets one that is not there, and none is lost. */
@ExtendWith(ArquillianExtension.class)
class CapacityIT {
    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderService orders;

    @Inject
    private OrderQueries queries;

    @Inject
    private OrderKeys keys;

    @Inject
    private ExpiryService expiry;

    @Inject
    private Capacity capacity;

    @AfterEach
    void guardAgain() {
        capacity.guard(true);
    }

    /** S93. */
    @Test
    void fiftyAtOnceForTheLastPlaceGiveExactlyOneInTwentyRounds() throws Exception {
        for (int round = 0; round < 20; round++) {
            String slug = given.anEvent(Shop.plan(1, 100));

            assertThat(race(slug)).isEqualTo(1);
            assertThat(shop.taken(slug, "house")).isEqualTo(1);
        }
    }

    /** S93, negative control: the race is real, and only the guard decides it. */
    @Test
    void withoutTheGuardMoreThanOneGetsTheLastPlace() throws Exception {
        capacity.guard(false);
        long most = 0;
        for (int round = 0; round < 20 && most < 2; round++) {
            String slug = given.anEvent(Shop.plan(1, 100));
            most = race(slug);
            undoOversale(slug);
        }

        assertThat(most).isGreaterThan(1);
    }

    @Test
    void overlappingQuotasAreNeverExceededWhateverTheOrderOfTheLines() throws Exception {
        String slug = given.anEvent(Shop.plan(30, 7));

        long sold = shop.inParallel(
                50,
                number -> desk.hold(
                                number % 2 == 0
                                        ? Shop.request(slug, null, Shop.line("student"), Shop.line("visitor"))
                                        : Shop.request(slug, null, Shop.line("visitor"), Shop.line("student")))
                        .order());

        assertThat(sold).isEqualTo(7);
        assertThat(shop.taken(slug, "house")).isEqualTo(14);
        assertThat(shop.taken(slug, "students")).isEqualTo(7);
    }

    @Test
    void aGroupThatIsOneTooManyGetsNothing() {
        String slug = given.anEvent(Shop.plan(3, 9));

        assertThatThrownBy(() -> desk.hold(Shop.request(
                        slug,
                        null,
                        Shop.line("visitor"),
                        Shop.line("visitor"),
                        Shop.line("visitor"),
                        Shop.line("visitor"))))
                .isInstanceOf(SoldOut.class);
        assertThat(shop.taken(slug, "house")).isZero();
        assertThat(shop.count(
                        "select count(*) from orders o join event e on e.id = o.event_id where e.slug = ?1", slug))
                .isZero();
    }

    @Test
    void aReleasedHoldGivesItsPlacesBackOnce() {
        String slug = given.anEvent(Shop.plan(3, 9));
        OrderSummary order = desk.hold(
                        Shop.request(slug, null, Shop.line("student", List.of("tour")), Shop.line("visitor")))
                .order();
        assertThat(shop.taken(slug, "house")).isEqualTo(2);
        assertThat(shop.taken(slug, "tour")).isEqualTo(1);

        orders.release(order.code(), keys.ofOrder(order.id()));
        orders.release(order.code(), keys.ofOrder(order.id()));

        assertThat(shop.taken(slug, "house")).isZero();
        assertThat(shop.taken(slug, "students")).isZero();
        assertThat(shop.taken(slug, "tour")).isZero();
    }

    @Test
    void aHoldWhoseTimeIsOverIsNotConfirmedAndGivesItsPlacesBackOnce() throws Exception {
        String slug = given.anEvent(Shop.plan(3, 9));
        OrderSummary order = desk.hold(Shop.request(slug, null, Shop.line("student"), Shop.line("visitor")))
                .order();
        String key = keys.ofOrder(order.id());
        shop.change("update orders set expires_at = utc_timestamp(6) - interval 1 second where id = ?1", order.id());

        assertThatThrownBy(() -> orders.confirm(order.code(), key, () -> Shop.YES))
                .isInstanceOf(HoldExpired.class);
        assertThat(queries.find(order.code(), key).status()).isEqualTo(OrderStatus.EXPIRED);
        shop.inParallel(4, number -> expiry.expire() > 100 ? null : order);

        assertThat(shop.taken(slug, "house")).isZero();
        assertThat(shop.taken(slug, "students")).isZero();
        assertThat(shop.count(
                        "select count(*) from audit_entry where subject_id = ?1 and action = 'order-expired'",
                        order.id()))
                .isEqualTo(1);
    }

    /** S97. */
    @Test
    void aHoldThatIsConfirmedAndReleasedAtOnceIsOneOrTheOther() throws Exception {
        for (int round = 0; round < 10; round++) {
            String slug = given.anEvent(Shop.plan(1, 9));
            OrderSummary order =
                    desk.hold(Shop.request(slug, null, Shop.line("visitor"))).order();
            String key = keys.ofOrder(order.id());

            shop.inParallel(2, number -> {
                if (number == 0) {
                    return orders.confirm(order.code(), key, () -> Shop.YES);
                }
                orders.release(order.code(), key);
                return order;
            });

            OrderStatus status = queries.find(order.code(), key).status();
            assertThat(status).isIn(OrderStatus.CONFIRMED, OrderStatus.RELEASED);
            assertThat(shop.taken(slug, "house")).isEqualTo(status == OrderStatus.CONFIRMED ? 1 : 0);
        }
    }

    private long race(String slug) throws Exception {
        return shop.inParallel(
                50,
                number -> desk.hold(Shop.request(slug, null, Shop.line("visitor")))
                        .order());
    }

    private void undoOversale(String slug) throws Exception {
        shop.change("""
                update quota q join event e on e.id = q.event_id set q.capacity = greatest(q.capacity, q.taken)
                where e.slug = ?1
                """, slug);
    }
}
