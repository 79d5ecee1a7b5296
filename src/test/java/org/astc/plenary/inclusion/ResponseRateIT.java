package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.registration.OrderDesk;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Role;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The weekly figure against both stores. */
@ExtendWith(ArquillianExtension.class)
class ResponseRateIT {
    private static final Question AGE = Questionnaire.find("age").orElseThrow();

    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private OrderDesk desk;

    @Inject
    private Linker linker;

    @Inject
    private Caller caller;

    @Inject
    private ResponseRateService rates;

    @Inject
    private AnswersOfEvent stored;

    @Test
    void s122TheFigureOfAWeekStaysWhoeverAnswersAndIsMeasuredAnewOnlyWithoutOne() throws Exception {
        UUID event = eventOf(ResponseRate.FEWEST);
        answers(event, 9);
        rates.measure();
        assertThat(figure(event)).hasValue(5);

        answers(event, 30);
        rates.measure();

        assertThat(figure(event)).hasValue(5);
        shop.change("delete from response_rate where event_id = ?1", event.toString());
        rates.measure();
        assertThat(figure(event)).as("what another week would say").hasValue(35);
    }

    @Test
    void s121AnEventOfNinetyNineHasNoFigure() {
        UUID event = eventOf(ResponseRate.FEWEST - 1);
        answers(event, 90);

        rates.measure();

        assertThat(figure(event)).isEmpty();
    }

    @Test
    void onlyWhoHasAnAddressOfTheirOwnIsEligible() throws Exception {
        UUID event = eventOf(ResponseRate.FEWEST);
        String slug = shop.text("select slug from event where id = ?1", event.toString());
        shop.change("update quota set capacity = capacity + 100 where event_id = ?1", event.toString());
        for (int i = 0; i < 25; i++) {
            String shared = "both." + i + "@" + slug + ".example";
            desk.register(
                    Shop.request(
                            slug,
                            null,
                            Shop.line("visitor", "One " + i, shared),
                            Shop.line("visitor", "Other " + i, shared)),
                    Shop.YES);
            desk.register(Shop.request(slug, null, Shop.line("visitor", "Guest " + i, "buyer@example.org")), Shop.YES);
        }
        answers(event, 50);

        rates.measure();

        assertThat(figure(event)).as("of a hundred, not of 175").hasValue(50);
    }

    @Test
    void theLastFigureStaysWhenTheAnswersAreGone() throws Exception {
        UUID event = eventOf(ResponseRate.FEWEST);
        answers(event, 9);
        rates.measure();
        shop.change(
                "update event set starts_at = '2020-01-01', ends_at = '2020-01-02' where id = ?1", event.toString());
        shop.change("update response_rate set week = week - interval 7 day where event_id = ?1", event.toString());
        while (stored.forget(event) > 0) {
            // the next batch
        }

        rates.measure();

        assertThat(figure(event)).hasValue(5);
    }

    private UUID eventOf(int people) {
        String slug = given.anEvent(Shop.plan(people, people));
        for (int i = 0; i < people; i++) {
            desk.register(Shop.request(slug, null, Shop.line("visitor")), Shop.YES);
        }
        return UUID.fromString(shop.text("select id from event where slug = ?1", slug));
    }

    private void answers(UUID event, int people) {
        for (int i = 0; i < people; i++) {
            linker.save(event, Ids.next(), List.of(Answer.of(AGE, List.of("25-34"), "")));
        }
    }

    private OptionalInt figure(UUID event) {
        caller.is(new Caller.Identity(
                Ids.next(), "analyst", "Analyst", List.of(new Caller.Grant(Role.INCLUSION_ANALYST, event))));
        return rates.latest(event).map(rate -> OptionalInt.of(rate.percent())).orElseGet(OptionalInt::empty);
    }
}
