package org.astc.plenary.review.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRedactionTest {
    private static final IdentityFinder FINDER =
            new IdentityFinder(new Known(List.of(new KnownPerson("Ngozi", "Adeyemi")), List.of(), List.of()));
    private static final String TEXT = "Ngozi Adeyemi’s drums, by n@drums.example.";

    @Test
    void aProposalStandsUntilSomebodyConfirms() {
        FieldRedaction field = FieldRedaction.of(TEXT, FINDER);

        assertThat(field.isConfirmed()).isFalse();
        assertThat(forReviewers(field)).isEqualTo("[person]’s drums, by [e-mail].");
    }

    @Test
    void whatIsConfirmedIsWhatReviewersRead() {
        assertThat(forReviewers(FieldRedaction.of(TEXT, FINDER).confirm("Drums")))
                .isEqualTo("Drums");
        assertThat(forReviewers(FieldRedaction.of(TEXT, FINDER).confirm(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void anEmptyRedactionStaysEmpty() {
        FieldRedaction field = FieldRedaction.of(TEXT, FINDER).confirm("");

        assertThat(field.isConfirmed()).isTrue();
        assertThat(forReviewers(field)).isEmpty();
    }

    @Test
    void aTextThatChangedIsToBeLookedAtAgain() {
        FieldRedaction field = FieldRedaction.of(TEXT, FINDER).confirm("Drums").rewritten("Drums of Adeyemi", FINDER);

        assertThat(field.isConfirmed()).isFalse();
        assertThat(forReviewers(field)).isEqualTo("Drums of [person]");
        assertThat(field.rewritten(TEXT, FINDER).isConfirmed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr"})
    void everyKindAndEveryReasonHasItsWords(String language) {
        Locale locale = Locale.forLanguageTag(language);

        for (Why why : Why.values()) {
            assertThat(Messages.text(locale, why.key())).isNotBlank();
        }
        for (IdentityKind kind : IdentityKind.values()) {
            assertThat(Messages.text(locale, kind.key())).isNotBlank();
            assertThat(Messages.text(locale, kind.redactionKey())).startsWith("[");
        }
    }

    private static String forReviewers(FieldRedaction field) {
        return field.forReviewers(kind -> kind == IdentityKind.PERSON ? "[person]" : "[e-mail]");
    }
}
