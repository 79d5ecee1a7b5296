package org.astc.plenary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text is there in every language, well formed, and used. */
class MessagesTest {
    /** Keys, or beginnings of keys, whose pages are still to come. The list only shrinks. */
    private static final Set<String> WAITING = Set.of("platform.nav.registrations");

    private static final Path PLANTED = Sources.PLANTED.resolve("messages");

    @Test
    void everyLanguageHasEveryText() {
        assertThat(bundles().differences()).isEmpty();
    }

    @Test
    void aMissingAndASurplusTranslationAreReported() {
        assertThat(planted().differences())
                .anyMatch(line -> line.contains("event.onlyEnglish") && line.contains("missing"))
                .anyMatch(line -> line.contains("event.onlyFrench") && line.contains("surplus"))
                .anyMatch(line -> line.contains("event.arguments") && line.contains("arguments"))
                .anyMatch(line -> line.contains("messages_es.properties") && line.contains("no file"));
    }

    @Test
    void everyTextIsWellFormed() {
        assertThat(bundles().malformed()).isEmpty();
    }

    @Test
    void malformedTextsAreReported() {
        assertThat(planted().malformed())
                .anyMatch(line -> line.contains("event.apostrophe"))
                .anyMatch(line -> line.contains("event.empty"))
                .anyMatch(line -> line.contains("event.brace"))
                .anyMatch(line -> line.contains("elsewhere.key"))
                .anyMatch(line -> line.contains("event.twice"));
    }

    /** Usted and vous, in mails as on pages. */
    @ParameterizedTest
    @CsvSource({"es, tú|tu|tus|ti|contigo, Tienes tu plaza.", "fr, tu|toi|ton|ta|tes, Voici ton lien."})
    void everybodyIsAddressedPolitely(String language, String words, String sentence) {
        Predicate<String> familiar =
                Pattern.compile("(?iuU)\\b(?:" + words + ")\\b").asPredicate();

        assertThat(familiar.test(sentence)).isTrue();
        assertThat(Sources.files(Sources.RESOURCES, "_" + language + ".properties").stream()
                        .flatMap(file -> Sources.text(file).lines())
                        .filter(familiar))
                .isEmpty();
    }

    @Test
    void everyKeyThatIsUsedExistsAndEveryKeyIsUsed() {
        MessageUse use = MessageUse.in(bundles().keys(), Sources.JAVA, Sources.PAGES);

        assertThat(use.missing()).isEmpty();
        assertThat(use.unused())
                .filteredOn(key -> WAITING.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void missingAndUnusedKeysAreReported() {
        MessageUse use = MessageUse.in(planted().keys(), PLANTED, PLANTED);

        assertThat(use.missing())
                .anyMatch(line -> line.contains("event.missingInPage"))
                .anyMatch(line -> line.contains("event.missingInCode"))
                .anyMatch(line -> line.contains("event.missingLabel"));
        assertThat(use.unused()).contains("event.onlyEnglish").doesNotContain("event.kind.webinar", "event.used");
    }

    private static MessageBundles bundles() {
        return MessageBundles.below(Sources.RESOURCES.resolve("org/astc/plenary"));
    }

    private static MessageBundles planted() {
        return MessageBundles.below(PLANTED);
    }
}
