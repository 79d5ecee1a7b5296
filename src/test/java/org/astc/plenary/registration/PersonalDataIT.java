package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every context keeps about somebody: shown on request, gone after erasure, places kept. */
@ExtendWith(ArquillianExtension.class)
class PersonalDataIT {
    private static final DataSubject SUBJECT = new DataSubject(null, null, "erase.me@data.example");

    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private OrderDesk desk;

    @Inject
    @Any
    private Instance<PersonalData> contexts;

    @Test
    void everythingIsShownAndThenNothingIsLeftButThePlace() {
        String slug = given.anEvent(Shop.plan(5, 9));
        desk.register(Shop.request(slug, null, Shop.line("student", "Erase Me", SUBJECT.email())), Shop.YES);

        assertThat(export()).contains("people", "registrations", "letters");

        contexts.forEach(context -> context.erase(SUBJECT));
        contexts.forEach(context -> context.erase(SUBJECT));

        assertThat(export()).isEmpty();
        assertThat(shop.count("select count(*) from person where name = ?1", "Erase Me"))
                .isZero();
        assertThat(shop.count("select count(*) from registration where name = ?1", "Erase Me"))
                .isZero();
        assertThat(shop.count(
                        "select count(*) from audit_entry where after_value like ?1", "%" + SUBJECT.email() + "%"))
                .isZero();
        assertThat(shop.taken(slug, "house")).isEqualTo(1);
    }

    @Test
    void byThePrivateLinkAloneTheOwnOrderAndItsLettersGoToo() {
        String slug = given.anEvent(Shop.plan(5, 9));
        String email = "linked@data.example";
        desk.register(bought(slug, "Linked Person", email, Shop.line("student", "Linked Person", email)), Shop.YES);
        DataSubject byLink = new DataSubject(null, person("Linked Person"), null);

        assertThat(registrations(byLink))
                .as("a link may be passed on")
                .contains(email)
                .doesNotContain("buyerEmail");
        contexts.forEach(context -> context.erase(byLink));

        assertThat(registrations(byLink)).doesNotContain(email).doesNotContain("Linked Person");
        assertThat(shop.count("select count(*) from orders where buyer_email = ?1", email))
                .isZero();
        assertThat(shop.count("select count(*) from outbox where recipient = ?1", email))
                .isZero();
    }

    @Test
    void whoBoughtForOthersKeepsTheOrderWhenOneOfThemIsErased() {
        String slug = given.anEvent(Shop.plan(5, 9));
        String email = "shared@data.example";
        desk.register(
                bought(
                        slug,
                        "First Colleague",
                        email,
                        Shop.line("student", "First Colleague", email),
                        Shop.line("student", "Second Colleague", email)),
                Shop.YES);
        DataSubject second = new DataSubject(null, person("Second Colleague"), null);

        contexts.forEach(context -> context.erase(second));

        assertThat(shop.count("select count(*) from orders where buyer_email = ?1", email))
                .isOne();
        assertThat(shop.count("select count(*) from registration where name = ?1", "First Colleague"))
                .isOne();
    }

    private static HoldRequest bought(String slug, String name, String email, HoldRequest.Line... lines) {
        return new HoldRequest(slug, new HoldRequest.Buyer(name, email), "en", List.of(lines), Channel.API, null);
    }

    private UUID person(String name) {
        return UUID.fromString(shop.text("select person_id from registration where name = ?1", name));
    }

    private String registrations(DataSubject subject) {
        return contexts.stream()
                .filter(context -> context.part().equals("registrations"))
                .map(context -> context.export(subject).toString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> export() {
        return contexts.stream()
                .filter(context -> !context.export(SUBJECT).equals(Map.of()))
                .map(PersonalData::part)
                .toList();
    }
}
