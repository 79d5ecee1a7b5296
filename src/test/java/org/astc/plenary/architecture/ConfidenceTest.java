package org.astc.plenary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.security.ThingNames;
import org.junit.jupiter.api.Test;

/** What people told in confidence is touched by its own context only, and linked to them by one class only. */
class ConfidenceTest {
    /**
     * Who may ask the linker: the person, the eraser, the takeover of the demo, the person's own data, the protector.
     */
    private static final Set<String> ASKERS =
            Set.of("AboutYouService", "AnswerHoldings", "TakeoverOfAnswers", "InclusionPersonalData", "ReleaseCounts");

    private static final Pattern REQUESTS = Pattern.compile("access_request|\\bAccessRequest r\\b");
    private static final Pattern ANSWERS = Pattern.compile(
            "(from|into|update|join) +(answer|own_words|event_key|frozen_counts|audit_interval)\\b|unitName *= *\"inclusion\"");

    @Test
    void theLinkerOffersThreeCallsToNamedAskers() {
        assertThat(calls(House.PLENARY)).containsExactly("own", "save", "tabulate");
        assertThat(askers(House.PLENARY)).isEqualTo(new TreeSet<>(ASKERS));
    }

    @Test
    void aFourthCallAndAStrangerAreReported() {
        assertThat(calls(House.PLANTED)).contains("answersOf");
        assertThat(askers(House.PLANTED)).contains("CuriousReport", "AsksLinker");
    }

    @Test
    void nobodyElseReadsTheKeyFile() {
        assertThat(House.PLENARY.violations(keyFile(House.PLENARY))).isEmpty();
    }

    @Test
    void whoeverReadsTheKeyFileIsReported() {
        assertThat(House.PLANTED.violations(keyFile(House.PLANTED))).anyMatch(line -> line.contains("CuriousReport"));
    }

    @Test
    void onlyTheirOwnContextsNameTheirTables() {
        assertThat(strangers(REQUESTS, "accessibility", Sources.JAVA)).isEmpty();
        assertThat(strangers(ANSWERS, "inclusion", Sources.JAVA)).isEmpty();
    }

    @Test
    void aStrangerThatNamesATableIsReported() {
        Path planted = Sources.PLANTED.resolve("confidence");

        assertThat(strangers(REQUESTS, "accessibility", planted)).anyMatch(file -> file.contains("Nosy.txt"));
        assertThat(strangers(ANSWERS, "inclusion", planted)).anyMatch(file -> file.contains("Nosy.txt"));
    }

    @Test
    void theAuditTrailLearnsNoNameOfWhatWasToldInConfidence() {
        assertThat(House.PLENARY.violations(nameless(House.PLENARY))).isEmpty();
    }

    @Test
    void whoeverNamesWhatWasToldInConfidenceIsReported() {
        assertThat(House.PLANTED.violations(nameless(House.PLANTED))).anyMatch(line -> line.contains("NamesAnswers"));
    }

    @Test
    void whatTheAuditFoundIsReadByWhoKeepsItOnly() {
        assertThat(House.PLENARY.violations(intervals())).isEmpty();
    }

    @Test
    void whoeverElseReadsWhatTheAuditFoundIsReported() {
        assertThat(House.PLANTED.violations(intervals()))
                .anyMatch(line -> line.contains("TellsIntervals") && line.contains("Outcome"))
                .anyMatch(line -> line.contains("TellsIntervals") && line.contains("Verdict"));
    }

    /** How far hidden cells can be narrowed down goes from the auditor to the inclusion store, and nowhere else. */
    private static ArchRule intervals() {
        String inclusion = "org.astc.plenary.inclusion.";
        return noClasses()
                .that()
                .haveNameNotMatching(Pattern.quote(inclusion) + "(ReleaseProtection|release\\.CountedRelease)(\\$.*)?")
                .should()
                .callMethod(inclusion + "release.CountedRelease$Outcome", "intervals")
                .orShould()
                .callMethod(inclusion + "audit.Verdict", "intervals");
    }

    private static ArchRule nameless(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.all("accessibility"), house.all("inclusion"))
                .should()
                .implement(ThingNames.class);
    }

    private static Set<String> calls(House house) {
        return linker(house)
                .flatMap(linker -> linker.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.isAnnotatedWith("jakarta.annotation.PostConstruct"))
                .map(JavaMethod::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> askers(House house) {
        return linker(house)
                .flatMap(linker -> linker.getMethodCallsToSelf().stream())
                .map(call -> call.getOriginOwner())
                .filter(origin -> !origin.getSimpleName().equals("Linker"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> linker(House house) {
        return house.classes().stream().filter(type -> type.getName().equals(house.root() + ".inclusion.Linker"));
    }

    private static ArchRule keyFile(House house) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(house.root() + ".inclusion.Linker")
                .should()
                .callMethod("org.astc.plenary.platform.Settings", "inclusionKeyFile");
    }

    private static List<String> strangers(Pattern table, String context, Path folder) {
        return Sources.files(folder, ".java", ".txt").stream()
                .filter(file -> !file.toString().replace('\\', '/').contains("/" + context + "/"))
                .filter(file -> table.matcher(Sources.text(file)).find())
                .map(Path::toString)
                .toList();
    }
}
