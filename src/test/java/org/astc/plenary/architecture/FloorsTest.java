package org.astc.plenary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A class calls down, never up: news travels up as announcements. */
class FloorsTest {
    /** The architecture, from the ground up. */
    static final List<String> FLOORS = List.of(
            "platform",
            "security",
            "messaging",
            "people",
            "organization",
            "event",
            "proposal",
            "review",
            "schedule",
            "payment",
            "registration",
            "onsite",
            "accessibility",
            "inclusion",
            "portal");

    /** Beside the house: starts it, and shares no class with it. */
    private static final String LAUNCHER = "launcher";

    @Test
    void nobodyCallsUp() {
        assertThat(House.PLENARY.violations(floors(House.PLENARY))).isEmpty();
    }

    @Test
    void aCallUpIsReported() {
        assertThat(House.PLANTED.violations(floors(House.PLANTED)))
                .anyMatch(line -> line.contains("CallsUp") && line.contains("calls up"))
                .anyMatch(line -> line.contains("Lodger") && line.contains("stands on no floor"));
    }

    @Test
    void contextsAreFreeOfCycles() {
        assertThat(House.PLENARY.violations(noCycles(House.PLENARY))).isEmpty();
    }

    @Test
    void aCycleIsReported() {
        assertThat(House.PLANTED.violations(noCycles(House.PLANTED))).anyMatch(line -> line.contains("Cycle"));
    }

    @Test
    void theLauncherSharesNoClassWithTheHouse() {
        assertThat(House.PLENARY.violations(launcherAlone(House.PLENARY))).isEmpty();
    }

    @Test
    void aClassOfTheHouseThatNeedsTheLauncherIsReported() {
        assertThat(House.PLANTED.violations(launcherAlone(House.PLANTED)))
                .anyMatch(line -> line.contains("NeedsLauncher"));
    }

    @Test
    void onlyThePortalDependsOnInclusion() {
        assertThat(House.PLENARY.violations(inclusionAlone(House.PLENARY))).isEmpty();
    }

    @Test
    void anotherThatDependsOnInclusionIsReported() {
        assertThat(House.PLANTED.violations(inclusionAlone(House.PLANTED)))
                .anyMatch(line -> line.contains("ReadsAnswers"))
                .anyMatch(line -> line.contains("AsksLinker"));
    }

    private static ArchRule floors(House house) {
        return classes().should(new ArchCondition<JavaClass>("call down only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String context = house.context(type).orElse(LAUNCHER);
                int floor = FLOORS.indexOf(context);
                if (floor < 0 && !context.equals(LAUNCHER)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " stands on no floor"));
                    return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    int other = house.context(dependency.getTargetClass())
                            .map(FLOORS::indexOf)
                            .orElse(-1);
                    if (floor >= 0 && other > floor) {
                        events.add(SimpleConditionEvent.violated(type, "calls up: " + dependency.getDescription()));
                    }
                }
            }
        });
    }

    private static ArchRule noCycles(House house) {
        return slices().matching(house.root() + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule launcherAlone(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.all(LAUNCHER))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.all(LAUNCHER));
    }

    private static ArchRule inclusionAlone(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.all("inclusion"), house.all("portal"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.all("inclusion"));
    }
}
