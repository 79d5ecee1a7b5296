package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.astc.plenary.platform.Money;
import org.junit.jupiter.api.Test;

class OfferTest {
    private final Offer offer = Fair.offer();
    private final Offer.Type full = offer.visibleType("full").orElseThrow();

    @Test
    void aPriceHoldsUntilTheVeryInstantAtWhichItsPhaseEnds() {
        assertThat(offer.priceAt(full, Fair.EARLY_ENDS.minusNanos(1))).contains(Money.ofMinor(58500, "USD"));
        assertThat(offer.priceAt(full, Fair.EARLY_ENDS)).contains(Money.ofMinor(67500, "USD"));
    }

    @Test
    void aTypeWithoutAPriceInAPhaseIsNotOnSaleThen() {
        Offer.Type earlyOnly = offer.visibleType("early-only").orElseThrow();

        assertThat(offer.priceAt(earlyOnly, Fair.OPENS)).isPresent();
        assertThat(offer.priceAt(earlyOnly, Fair.EARLY_ENDS)).isEmpty();
    }

    @Test
    void registrationIsOpenFromItsFirstInstantAndClosedAtItsLast() {
        assertThat(offer.isOpen(Fair.OPENS.minusNanos(1))).isFalse();
        assertThat(offer.isOpen(Fair.OPENS)).isTrue();
        assertThat(offer.isOpen(Fair.CLOSES.minusNanos(1))).isTrue();
        assertThat(offer.isOpen(Fair.CLOSES)).isFalse();
    }

    @Test
    void theNewestPublishedVersionOfAPolicyIsInForce() {
        Instant may = Instant.parse("2027-05-01T00:00:00Z");
        Offer with = withPolicies(offer, policy(1, Fair.OPENS), policy(2, may));

        assertThat(with.policiesAt(Fair.OPENS))
                .extracting(Offer.Policy::version)
                .containsExactly(1);
        assertThat(with.policiesAt(may)).extracting(Offer.Policy::version).containsExactly(2);
    }

    private static Offer.Policy policy(int version, Instant from) {
        return new Offer.Policy(new java.util.UUID(7, version), "conduct", version, "Conduct", true, from);
    }

    private static Offer withPolicies(Offer offer, Offer.Policy... policies) {
        return new Offer(
                offer.eventId(),
                offer.version(),
                offer.slug(),
                offer.published(),
                offer.zone(),
                offer.currency(),
                offer.opensAt(),
                offer.closesAt(),
                offer.phases(),
                offer.types(),
                offer.addOns(),
                List.of(policies));
    }
}
