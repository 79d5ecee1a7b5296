package org.astc.plenary.registration.web;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.Policy;
import org.astc.plenary.platform.web.Faults;
import org.junit.jupiter.api.Test;

class DetailsFormTest {
    private static final Policy FORMER = conduct(1);
    private static final Policy PRESENT = conduct(2);

    @Test
    void aBoxThatWasTickedBesideAnotherWordingIsNamed() {
        DetailsForm form = ticked(FORMER);

        assertThat(DetailsRule.check(form, List.of(FORMER), ENGLISH))
                .extracting(Faults.Fault::field)
                .doesNotContain("policy-code-of-conduct");
        assertThat(DetailsRule.check(form, List.of(PRESENT), ENGLISH)).contains(DetailsRule.changed(PRESENT, ENGLISH));
    }

    @Test
    void aKeptBoxComesBackTickedBesideTheSameWordingOnly() {
        String kept = ticked(FORMER).json();

        assertThat(again(kept, FORMER).acceptedPolicies()).containsExactly("code-of-conduct");
        assertThat(again(kept, PRESENT).acceptedPolicies()).isEmpty();
        assertThat(again("{\"accepted\":{\"code-of-conduct\":true}}", PRESENT).acceptedPolicies())
                .as("kept before the wording was")
                .isEmpty();
    }

    @Test
    void theSameUnderANewerWordingIsNoOtherRequest() {
        String former = ticked(FORMER).typed();

        assertThat(ticked(PRESENT).typed()).isEqualTo(former).contains("Ada Example", "code-of-conduct");
        assertThat(ticked(FORMER).json()).isNotEqualTo(ticked(PRESENT).json());
    }

    @Test
    void theTypeChosenInTheFormGoesBeforeThatOfTheAddress() {
        DetailsForm form = new DetailsForm();

        form.choose("student-volunteer", "full");
        assertThat(form.getType()).isEqualTo("full");
        form.choose((String[]) null);
        assertThat(form.getType()).isEmpty();
    }

    @Test
    void aBillingAddressKeepsItsLinesAndIsMeasuredInCharacters() {
        DetailsForm form = new DetailsForm();
        assertThat(form.billingAddress()).isNull();

        form.setBillingAddress(" Lumen Works\r\n12 Sagebrush Avenue \r\n");
        assertThat(form.billingAddress()).isEqualTo("Lumen Works\n12 Sagebrush Avenue");
        assertThat(wrong(form)).doesNotContain("billingAddress");
        form.setBillingAddress("\uD83D\uDD2D".repeat(500));
        assertThat(wrong(form)).doesNotContain("billingAddress");
        form.setBillingAddress("x".repeat(501));
        assertThat(wrong(form)).contains("billingAddress");
        form.setBillingAddress("Lumen\u0000Works");
        assertThat(wrong(form)).contains("billingAddress");
        form.setBillingAddress(" \r\n ");
        assertThat(form.billingAddress()).isNull();
    }

    private static List<String> wrong(DetailsForm form) {
        return DetailsRule.check(form, List.of(), ENGLISH).stream()
                .map(Faults.Fault::field)
                .toList();
    }

    private static DetailsForm again(String kept, Policy now) {
        DetailsForm form = DetailsForm.of(kept);
        form.untick(form.unseen(List.of(now)));
        return form;
    }

    private static DetailsForm ticked(Policy policy) {
        DetailsForm form = new DetailsForm();
        form.setName("Ada Example");
        form.getAccepted().put(policy.code(), true);
        form.shows(ShownWordings.of(List.of(policy)));
        return form;
    }

    private static Policy conduct(int version) {
        return new Policy(
                new UUID(5, version), "code-of-conduct", version, "Code of conduct", "Be kind.", true, Instant.EPOCH);
    }
}
