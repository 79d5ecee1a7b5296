package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.inclusion.AboutYouService;
import org.astc.plenary.inclusion.Answer;
import org.astc.plenary.inclusion.Questionnaire;
import org.astc.plenary.registration.CodeNeeded;
import org.astc.plenary.registration.HolderRounds;
import org.astc.plenary.registration.OrderDesk;
import org.astc.plenary.registration.OrderKeys;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody told in confidence, in their export and after their erasure. */
@ExtendWith(ArquillianExtension.class)
class ConfidencesOfPersonIT {
    private static final Wish WISH =
            new Wish(Set.of(Need.CHAIR), "near the door", Set.of(), "", null, Channel.EMAIL, "");

    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderKeys keys;

    @Inject
    private AccessRequestService requests;

    @Inject
    private AboutYouService questions;

    @Inject
    private HolderRounds rounds;

    @Inject
    @Any
    private Instance<PersonalData> contexts;

    @PersistenceContext(unitName = "inclusion")
    private EntityManager answers;

    private final String email = UUID.randomUUID() + "@confidence.example";
    private final DataSubject subject = new DataSubject(null, null, email);

    @Test
    void withoutACodeNothingEntersAnExport() {
        OrderSummary.Line place = told();

        assertThat(contexts.stream().map(PersonalData::part)).contains("access-requests", "voluntary-answers");
        assertThat(contexts.stream()
                        .filter(context -> !context.part().equals("registrations"))
                        .map(context -> context.export(subject))
                        .map(Map::toString))
                .noneMatch(text -> text.contains("near the door") || text.contains("two-spirit"));
        assertThatThrownBy(() -> requests.own(place.code(), key(place), null)).isInstanceOf(CodeNeeded.class);
        assertThatThrownBy(() -> questions.own(place.code(), key(place), "made-up"))
                .isInstanceOf(CodeNeeded.class);
    }

    @Test
    void erasureReachesBothStoresEvenIfOnlyTheRegistrationWasErased() {
        OrderSummary.Line place = told();
        assertThat(stored(place)).isEqualTo(2);
        contexts.stream()
                .filter(context -> context.part().equals("registrations"))
                .forEach(context -> context.erase(subject));

        rounds.round();

        assertThat(stored(place)).isZero();
    }

    private String slug;

    private OrderSummary.Line told() {
        slug = given.anEvent(Shop.plan(5, 9));
        OrderSummary order = desk.register(
                        Shop.request(slug, null, Shop.line("student", "Tells Something", email)), Shop.YES)
                .order();
        OrderSummary.Line place = order.lines().get(0);
        requests.ask(place.code(), key(place), WISH);
        questions.answer(
                place.code(),
                key(place),
                List.of(Answer.of(Questionnaire.find("gender").orElseThrow(), List.of("two-spirit"), "")));
        return place;
    }

    private String key(OrderSummary.Line place) {
        return keys.ofRegistration(place.id(), 0);
    }

    private long stored(OrderSummary.Line place) {
        long asked = shop.count("select count(*) from access_request where registration_id = ?1", place.id());
        long answered = ((Number)
                        answers.createNativeQuery("select count(*) from answer where event = unhex(sha2(?1, 256))")
                                .setParameter(1, eventId())
                                .getSingleResult())
                .longValue();
        return asked + answered;
    }

    private String eventId() {
        return shop.text("select id from event where slug = ?1", slug);
    }
}
