package org.astc.plenary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * The auditor of inclusion figures shares no code with the protector, not even the solver; both know the plain records
 * of {@code inclusion.cells} only. And nothing in the engine knows the database or the linker.
 */
class AuditApartTest {
    @Test
    void theAuditorAndTheProtectorAreApart() {
        assertThat(House.PLENARY.violations(apart(House.PLENARY, "audit", "protect")))
                .isEmpty();
        assertThat(House.PLENARY.violations(apart(House.PLENARY, "protect", "audit")))
                .isEmpty();
    }

    @Test
    void oneThatAsksTheOtherIsReported() {
        assertThat(House.PLANTED.violations(apart(House.PLANTED, "audit", "protect")))
                .anyMatch(line -> line.contains("AsksProtector"));
        assertThat(House.PLANTED.violations(apart(House.PLANTED, "protect", "audit")))
                .anyMatch(line -> line.contains("Chooses"));
    }

    @Test
    void theEngineKnowsNoDatabaseAndNoPerson() {
        assertThat(House.PLENARY.violations(pure(House.PLENARY))).isEmpty();
    }

    @Test
    void anEngineThatAsksTheDatabaseOrTheLinkerIsReported() {
        assertThat(House.PLANTED.violations(pure(House.PLANTED)))
                .anyMatch(line -> line.contains("AsksDatabase") && line.contains("EntityManager"))
                .anyMatch(line -> line.contains("AsksDatabase") && line.contains("Linker"));
    }

    private static ArchRule pure(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(engine(house))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "java.sql..", house.root() + ".inclusion", house.root() + ".people..");
    }

    private static ArchRule apart(House house, String one, String other) {
        String solver = one.equals("audit") ? "org.ojalgo.." : "no.other.solver..";
        return noClasses()
                .that()
                .resideInAPackage(house.root() + ".inclusion." + one + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        house.root() + ".inclusion." + other + "..", house.root() + ".inclusion.release..", solver);
    }

    private static String[] engine(House house) {
        String inclusion = house.root() + ".inclusion.";
        return new String[] {
            inclusion + "cells..",
            inclusion + "protect..",
            inclusion + "audit..",
            inclusion + "figures..",
            inclusion + "release.."
        };
    }
}
