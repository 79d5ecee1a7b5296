package org.astc.plenary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** Time comes from the injected clock, so that the demo can start on another day and tests at any moment. */
class ClockTest {
    @Test
    void nobodyAsksTheMachineForTheTime() {
        assertThat(House.PLENARY.violations(injectedClock(House.PLENARY))).isEmpty();
    }

    @Test
    void everyWayToAskTheMachineIsReported() {
        assertThat(House.PLANTED.violations(injectedClock(House.PLANTED)))
                .anyMatch(line -> line.contains("OwnTime.instant"))
                .anyMatch(line -> line.contains("OwnTime.today"))
                .anyMatch(line -> line.contains("OwnTime.milliseconds"))
                .anyMatch(line -> line.contains("OwnTime.date"))
                .anyMatch(line -> line.contains("OwnTime.clock"))
                .noneMatch(line -> line.contains("OwnTime.given"));
    }

    private static ArchRule injectedClock(House house) {
        return noClasses()
                .that()
                .haveNameNotMatching(".*\\.platform\\.(Ids|ClockSource(\\$.*)?)")
                .and()
                .resideOutsideOfPackage(house.all("launcher")) // runs before there is a clock to inject
                .should()
                .accessTargetWhere(asksTheMachine());
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return DescribedPredicate.describe("the machine is asked for the time", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            boolean now = owner.startsWith("java.time.")
                    && name.equals("now")
                    && !access.getTarget().getFullName().contains("(" + Clock.class.getName());
            boolean clock =
                    owner.equals(Clock.class.getName()) && name.matches("system.*|tick(Millis|Seconds|Minutes)");
            boolean milliseconds = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
            boolean date = owner.equals(Date.class.getName())
                    && access.getTarget().getFullName().endsWith("<init>()");
            boolean calendar = owner.equals("java.util.Calendar") && name.equals("getInstance");
            return now || clock || milliseconds || date || calendar;
        });
    }
}
