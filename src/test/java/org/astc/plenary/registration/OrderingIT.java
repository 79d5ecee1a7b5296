package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders against the real database: repetitions, letters, drafts, statements. */
@ExtendWith(ArquillianExtension.class)
class OrderingIT {
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

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @Test
    void aRepeatedRequestIsToldTheFirstAnswer() {
        String slug = given.anEvent(Shop.plan(1, 9));
        HoldRequest request = Shop.request(slug, new RequestKey("key-1", "body"), Shop.line("visitor"));

        OrderDesk.Placed first = desk.hold(request);
        OrderDesk.Placed second = desk.hold(request);

        assertThat(first.replayed()).isFalse();
        assertThat(second.replayed()).isTrue();
        assertThat(second.order().code()).isEqualTo(first.order().code());
        assertThat(second.order().firstExpiresAt()).isEqualTo(first.order().firstExpiresAt());
        assertThat(shop.taken(slug, "house")).isEqualTo(1);
        assertThatThrownBy(() -> desk.hold(Shop.request(slug, new RequestKey("key-1", "other"), Shop.line("visitor"))))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void aRequestSentManyTimesAtOnceMakesOneOrder() throws Exception {
        String slug = given.anEvent(Shop.plan(50, 9));
        HoldRequest request = Shop.request(slug, new RequestKey("key-2", "body"), Shop.line("visitor"));

        shop.inParallel(20, number -> desk.hold(request).order());

        assertThat(shop.taken(slug, "house")).isEqualTo(1);
    }

    @Test
    void aKeyOlderThanADayIsFree() throws Exception {
        String slug = given.anEvent(Shop.plan(5, 9));
        HoldRequest request = Shop.request(slug, new RequestKey("key-3", "body"), Shop.line("visitor"));
        OrderSummary first = desk.hold(request).order();
        shop.change("update orders set created_at = created_at - interval 25 hour where id = ?1", first.id());

        OrderDesk.Placed second = desk.hold(request);

        assertThat(second.replayed()).isFalse();
        assertThat(second.order().code()).isNotEqualTo(first.code());
    }

    @Test
    void aPersonRegistersInOneStepAndIsWrittenTo() {
        String slug = given.anEvent(Shop.plan(5, 9));

        OrderSummary order = desk.register(Shop.request(slug, null, Shop.line("student", List.of("tour"))), Shop.YES)
                .order();

        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(shop.count("select count(*) from outbox where about = ?1 and kind = 'order-confirmed'", order.id()))
                .isEqualTo(1);
        assertThat(shop.count(
                        "select count(*) from outbox where about = ?1 and kind = 'registration-confirmed'",
                        order.lines().get(0).id()))
                .isEqualTo(1);
        assertThat(shop.count("select count(*) from acceptance where order_id = ?1", order.id()))
                .isEqualTo(1);
        OrderSummary found = queries.find(order.code(), keys.ofOrder(order.id()));
        assertThat(found.lines().get(0).addOns())
                .extracting(OrderSummary.Extra::code)
                .containsExactly("tour");
    }

    @Test
    void aDraftHoldsThePlaceBeforeItIsSaidWhoComes() {
        String slug = given.anEvent(Shop.plan(5, 9));
        OrderSummary draft = desk.draft(Shop.request(slug, null, Shop.line("student")), "{\"name\":\"Ad\"}")
                .order();
        String key = keys.ofOrder(draft.id());
        assertThat(shop.taken(slug, "house")).isEqualTo(1);
        assertThat(queries.find(draft.code(), key).draft()).isEqualTo("{\"name\":\"Ad\"}");

        OrderSummary done =
                orders.complete(draft.code(), key, Shop.request(slug, null, Shop.line("student")), Shop.YES);

        assertThat(done.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(done.draft()).isNull();
        assertThat(done.lines().get(0).name()).startsWith("Visitor ");
        assertThat(shop.taken(slug, "house")).isEqualTo(1);
    }

    /** The person's link never goes to an address that somebody else has, be it the buyer. */
    @Test
    void anAddressThatTwoPeopleShareGetsNoPersonalLetter() {
        String slug = given.anEvent(Shop.plan(5, 9));
        HoldRequest.Line one = Shop.line("visitor", "Ann", "shared-" + slug + "@example.org");
        HoldRequest.Line other = Shop.line("visitor", "Ben", "shared-" + slug + "@example.org");
        HoldRequest.Line buyers = Shop.line("visitor", "Cem", "buyer@example.org");

        OrderSummary order = desk.register(Shop.request(slug, null, one, other, buyers), Shop.YES)
                .order();

        for (OrderSummary.Line line : order.lines()) {
            assertThat(shop.count("select count(*) from outbox where about = ?1", line.id()))
                    .isZero();
        }
    }

    @Test
    void s103AHoldKeepsItsPriceWhenThePhaseEndsBeforeItIsConfirmed() throws Exception {
        Instant soon = Instant.now().plusMillis(1_500);
        String slug = given.anEvent(new OfferPlan(
                List.of(new OfferPlan.Phase("Early", soon), new OfferPlan.Phase("Regular", null)),
                List.of(new OfferPlan.Places("house", 5)),
                List.of(new OfferPlan.Type(
                        "visitor", "Visitor", "", true, Map.of("Early", 0L, "Regular", 1_000L), Set.of("house"))),
                List.of()));
        OrderSummary early =
                desk.hold(Shop.request(slug, null, Shop.line("visitor"))).order();
        while (!Instant.now().isAfter(soon)) {
            Thread.sleep(50);
        }

        OrderSummary late =
                desk.hold(Shop.request(slug, null, Shop.line("visitor"))).order();
        OrderSummary confirmed = orders.confirm(early.code(), keys.ofOrder(early.id()), () -> Shop.YES);

        assertThat(confirmed.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(confirmed.total().minor()).isZero();
        assertThat(late.total().minor()).isEqualTo(1_000);
        assertThatThrownBy(() -> orders.confirm(late.code(), keys.ofOrder(late.id()), () -> Shop.YES))
                .isInstanceOf(OrderRefusal.class);
    }

    @Test
    void onePersonsOrderAndItsConfirmationTakeAtMostTwentyStatements() {
        String slug = given.anEvent(Shop.plan(50, 9));

        assertThat(Statements.least(em, () -> holdAndConfirm(slug))).isBetween(10L, 20L);
    }

    private void holdAndConfirm(String slug) {
        OrderSummary order = desk.hold(
                        Shop.request(slug, new RequestKey(UUID.randomUUID().toString(), "body"), Shop.line("visitor")))
                .order();
        orders.confirm(order.code(), keys.ofOrder(order.id()), () -> Shop.YES);
    }
}
