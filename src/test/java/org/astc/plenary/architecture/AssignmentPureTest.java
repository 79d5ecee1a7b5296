package org.astc.plenary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The engine that assigns reviewers works on plain records: no container, no database, no web, no other context. */
class AssignmentPureTest {
    @Test
    void theEngineKnowsItselfAndThePlatform() {
        assertThat(House.PLENARY.violations(pure(House.PLENARY))).isEmpty();
        assertThat(House.PLENARY.classes())
                .anyMatch(type -> type.getPackageName().equals(House.PLENARY.root() + ".review.assignment"));
    }

    @Test
    void anEngineThatAsksTheDatabaseOrAnotherContextIsReported() {
        assertThat(House.PLANTED.violations(pure(House.PLANTED)))
                .anyMatch(line -> line.contains("LooksUp") && line.contains("EntityManager"))
                .anyMatch(line -> line.contains("LooksUp") && line.contains("OpenEntity"));
    }

    private static ArchRule pure(House house) {
        return classes()
                .that()
                .resideInAPackage(house.all("review.assignment"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.io",
                        "java.math",
                        "java.nio..",
                        "java.util..",
                        "com.fasterxml.jackson..",
                        house.root() + ".platform",
                        house.root() + ".platform.json",
                        house.all("review.assignment"));
    }
}
