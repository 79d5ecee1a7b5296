package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

    private List<String> export() {
        return contexts.stream()
                .filter(context -> !context.export(SUBJECT).equals(Map.of()))
                .map(PersonalData::part)
                .toList();
    }
}
