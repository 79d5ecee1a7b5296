package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private OrderService orders;

    @Inject
    private OrderKeys keys;

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
    void theBuyerTakesInvoiceAndPaymentAlong() throws Exception {
        String slug = given.anEvent(Shop.paid(5));
        String email = "billed@data.example";
        OrderSummary held = desk.hold(bought(slug, "Billed Person", email, Shop.line("full", "Billed Person", email)))
                .order();
        orders.confirm(held.code(), keys.ofOrder(held.id()), () -> Shop.INVOICE_OUR_HOUSE);
        String number = shop.text("select number from invoice where order_id = ?1", held.id());
        shop.change(
                "insert into payment (id, invoice_id, amount_minor, currency, effective_on, reference, recorded_at)"
                        + " select uuid(), id, total_minor, currency, '2026-01-02', 'transfer 17', utc_timestamp(6)"
                        + " from invoice where order_id = ?1",
                held.id());
        shop.change("update invoice set status = 'PAID' where order_id = ?1", held.id());

        String exported = registrations(new DataSubject(null, null, email));

        assertThat(exported)
                .contains("number=INV-", number, "billedTo=Billed Person", "purchaseOrder=PO-4711", "dueOn=")
                .contains("billingAddress=Lumen Works\n12 Sagebrush Avenue")
                .contains("effectiveOn=2026-01-02", "recordedAt=", "125.00", "policy=code-of-conduct")
                .as("the reference stays with staff")
                .doesNotContain("reference=", "transfer 17");
    }

    @Test
    void whatWasBookedTypedAndDoneIsToldButNotWhatFieldsHeld() throws Exception {
        String slug = given.anEvent(Shop.plan(5, 9));
        String email = "complete@data.example";
        HoldRequest.Attendee comes = new HoldRequest.Attendee("Complete Person", email, null, null, false);
        OrderSummary order = desk.register(
                        bought(slug, "Complete Person", email, new HoldRequest.Line("student", comes, List.of("tour"))),
                        Shop.YES)
                .order();
        shop.change("update orders set draft = '{\"typed\":\"half a name\"}' where id = ?1", order.id());
        DataSubject subject = new DataSubject(null, person("Complete Person"), email);
        deed("registration", order.lines().get(0).id());
        deed("person", subject.personId());

        String exported = contexts.stream()
                .map(context -> context.export(subject).toString())
                .collect(Collectors.joining());

        assertThat(exported)
                .contains("type=Student", "phase=Always", "name=Tour", "half a name", "action=order-confirmed")
                .contains("action=corrected, thing=registration", "action=corrected, thing=person")
                .doesNotContain("Formerly Another");
    }

    private void deed(String thing, UUID id) throws Exception {
        shop.change(
                "insert into audit_entry (id, happened_at, actor, subject_type, subject_id, action, before_value)"
                        + " values (uuid(), utc_timestamp(6), 'account', '" + thing + "', ?1, 'corrected',"
                        + " '{\"name\":\"Formerly Another\"}')",
                id);
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
