package org.astc.plenary.registration.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.json.JsonForm;
import org.astc.plenary.registration.Channel;
import org.astc.plenary.registration.ConfirmRequest;
import org.astc.plenary.registration.HoldRequest;
import org.astc.plenary.registration.RequestKey;

/** Reads what buyers send over the API. */
final class OrderForm {
    private static final int MOST_REGISTRATIONS = 50;
    private static final int MOST_ADD_ONS = 20;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 200;
    private static final List<String> LANGUAGES =
            Messages.LANGUAGES.stream().map(Locale::getLanguage).toList();
    private static final List<String> PAYMENTS = List.of("none", "offline", "card");

    private OrderForm() {}

    static HoldRequest hold(String slug, String key, JsonForm form) {
        JsonForm buyer = form.object("buyer");
        HoldRequest.Buyer who = new HoldRequest.Buyer(buyer.line("name", LONGEST_NAME), buyer.email("email"));
        String language = form.oneOf("language", LANGUAGES, "en");
        List<HoldRequest.Line> lines = form.objects("registrations", 1, MOST_REGISTRATIONS).stream()
                .map(OrderForm::line)
                .toList();
        form.nothingIn("codes");
        form.end();
        return new HoldRequest(slug, who, language, lines, Channel.API, new RequestKey(key, form.whole()));
    }

    private static HoldRequest.Line line(JsonForm line) {
        JsonForm person = line.object("person");
        HoldRequest.Attendee attendee = new HoldRequest.Attendee(
                person.line("name", LONGEST_NAME),
                person.optionalEmail("email"),
                person.optionalLine("organization", LONGEST_NAME),
                null,
                false);
        line.nothingIn("answers");
        return new HoldRequest.Line(line.line("type", LONGEST_CODE), attendee, line.words("addOns", MOST_ADD_ONS));
    }

    static ConfirmRequest confirm(JsonForm form) {
        String payment = form.oneOf("payment", PAYMENTS, null);
        Set<String> accepted = Set.copyOf(form.words("acceptedPolicies", LONGEST_CODE));
        String purchaseOrder = form.optionalLine("purchaseOrder", LONGEST_CODE);
        form.end();
        return new ConfirmRequest(
                ConfirmRequest.PaymentWay.valueOf(payment.toUpperCase(Locale.ROOT)), accepted, purchaseOrder);
    }
}
