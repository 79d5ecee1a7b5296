package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConfirmRuleTest {
    private static final Instant NOON = Instant.parse("2027-01-15T12:00:00Z");
    private static final Duration HOLD = Duration.ofMinutes(25);

    @Test
    void anOrderThatSaysWhoComesIsConfirmed() {
        Order order = order("student");
        sayWhoComes(order);

        assertThat(check(order, ConfirmRequest.PaymentWay.NONE, NOON)).isEmpty();
    }

    @Test
    void anOrderThatDoesNotSayWhoComesIsRefused() {
        Order order = order("student");

        assertThatThrownBy(() -> check(order, ConfirmRequest.PaymentWay.NONE, NOON))
                .isInstanceOfSatisfying(
                        InvalidOrder.class,
                        refusal -> assertThat(refusal.flaws())
                                .containsExactly(new Flaw("/registrations/0/person", "required")));
    }

    @Test
    void nothingIsConfirmedOnceTheHoldIsOver() {
        Order order = order("student");
        sayWhoComes(order);

        assertThatThrownBy(() -> check(order, ConfirmRequest.PaymentWay.NONE, NOON.plus(HOLD)))
                .isInstanceOf(HoldExpired.class);
    }

    @Test
    void whatCostsMoneyIsNotConfirmedWithoutPayment() {
        Order order = order("full");
        sayWhoComes(order);

        assertThatThrownBy(() -> check(order, ConfirmRequest.PaymentWay.NONE, NOON))
                .isInstanceOf(PaymentImpossible.class);
        assertThatThrownBy(() -> check(order, ConfirmRequest.PaymentWay.CARD, NOON))
                .isInstanceOf(PaymentImpossible.class);
        assertThat(check(order, ConfirmRequest.PaymentWay.OFFLINE, NOON)).isEmpty();
        assertThat(check(order, ConfirmRequest.PaymentWay.AS_IT_COSTS, NOON)).isEmpty();
    }

    @Test
    void whatIsFreeHasNoInvoice() {
        Order order = order("student");
        sayWhoComes(order);

        assertThatThrownBy(() -> check(order, ConfirmRequest.PaymentWay.OFFLINE, NOON))
                .isInstanceOf(PaymentImpossible.class);
        assertThat(check(order, ConfirmRequest.PaymentWay.AS_IT_COSTS, NOON)).isEmpty();
    }

    @Test
    void whatCostsSomethingElseThanWasShownIsNotConfirmed() {
        Order order = order("full");
        sayWhoComes(order);
        long price = order.total().minor();

        assertThatThrownBy(() -> ConfirmRule.check(order, Fair.offer(), shown(price - 1), NOON))
                .isInstanceOfSatisfying(
                        PriceChanged.class, refusal -> assertThat(refusal.now()).isEqualTo(order.total()));
        assertThatThrownBy(() -> ConfirmRule.check(order, Fair.offer(), shown(0), NOON))
                .isInstanceOf(PriceChanged.class);
        assertThat(ConfirmRule.check(order, Fair.offer(), shown(price), NOON)).isEmpty();
    }

    @Test
    void aWordingThatWasNotShownIsNotAccepted() {
        Order order = order("student");
        sayWhoComes(order);
        Offer.Policy former = conduct(1);
        Offer.Policy present = conduct(2);

        assertThatThrownBy(() -> ConfirmRule.check(order, offer(former, present), read(former), NOON))
                .isInstanceOfSatisfying(
                        WordingChanged.class,
                        refusal -> assertThat(refusal.codes()).containsExactly("code-of-conduct"));
        assertThat(ConfirmRule.check(order, offer(former, present), read(present), NOON))
                .containsExactly(present);
    }

    @Test
    void whereNoWordingWasShownTheOneInForceIsAccepted() {
        Order order = order("student");
        sayWhoComes(order);
        Offer.Policy present = conduct(2);
        ConfirmRequest yes = new ConfirmRequest(ConfirmRequest.PaymentWay.NONE, Set.of("code-of-conduct"));

        assertThat(ConfirmRule.check(order, offer(conduct(1), present), yes, NOON))
                .containsExactly(present);
    }

    @Test
    void whoIsErasedBuysAndComesNoMore() {
        Order withoutPerson = order("student");
        sayWhoComes(withoutPerson);
        withoutPerson.registrations().get(0).erasePerson();
        Order withoutBuyer = order("student");
        sayWhoComes(withoutBuyer);
        withoutBuyer.eraseBuyer();

        assertThatThrownBy(() -> check(withoutPerson, ConfirmRequest.PaymentWay.NONE, NOON))
                .isInstanceOf(HoldExpired.class);
        assertThatThrownBy(() -> check(withoutBuyer, ConfirmRequest.PaymentWay.NONE, NOON))
                .isInstanceOf(HoldExpired.class);
    }

    private static ConfirmRequest shown(long minor) {
        return new ConfirmRequest(
                ConfirmRequest.PaymentWay.AS_IT_COSTS, Set.of(), null, null, OptionalLong.of(minor), Map.of());
    }

    private static Offer.Policy conduct(int version) {
        return new Offer.Policy(
                new UUID(5, version), "code-of-conduct", version, "Code of conduct", true, NOON.minusSeconds(60));
    }

    private static ConfirmRequest read(Offer.Policy policy) {
        return new ConfirmRequest(
                ConfirmRequest.PaymentWay.AS_IT_COSTS,
                Set.of(policy.code()),
                null,
                null,
                OptionalLong.empty(),
                Map.of(policy.code(), policy.id()));
    }

    private static Offer offer(Offer.Policy... policies) {
        Offer fair = Fair.offer();
        return new Offer(
                fair.eventId(),
                fair.version(),
                fair.slug(),
                fair.published(),
                fair.zone(),
                fair.currency(),
                fair.opensAt(),
                fair.closesAt(),
                fair.phases(),
                fair.types(),
                fair.addOns(),
                List.of(policies));
    }

    private static List<Offer.Policy> check(Order order, ConfirmRequest.PaymentWay payment, Instant now) {
        return ConfirmRule.check(order, Fair.offer(), new ConfirmRequest(payment, Set.of()), now);
    }

    private static void sayWhoComes(Order order) {
        order.registrations().forEach(place -> place.isFor(Fair.line("student").person(), new UUID(7, 7)));
    }

    private static Order order(String type) {
        HoldRequest request = new HoldRequest(
                "fair",
                new HoldRequest.Buyer("Buyer", "buyer@museum.example"),
                "en",
                List.of(Fair.line(type)),
                Channel.API,
                null);
        return new Order(request, BookingRule.book(Fair.now(NOON, 9, 9, 9), request.lines()), NOON, HOLD);
    }
}
