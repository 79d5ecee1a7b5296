package org.astc.plenary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, and amounts of money are whole minor units. */
class NamesTest {
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(Manager|Helper|Util|Impl|Common|Base)[A-Z]?\\w*|\\w+(Manager|Helper|Utils?|Impl|Common|Base|Data|Info)");
    /** The contract that every context keeps, with its implementations, and the refusal of a stale form. */
    private static final Pattern ALLOWED = Pattern.compile("\\w*PersonalData|StaleData");

    private static final Pattern FOLDER =
            Pattern.compile(".*\\.(utils?|common|commons|dtos?|exceptions?|helpers?|impl|misc|shared|base)(\\..*)?");
    private static final Pattern AMOUNT =
            Pattern.compile("(?i).*(price|amount|total|fee|money|cost|balance|refund|discount).*");
    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @Test
    void everyNameSaysSomething() {
        assertThat(House.PLENARY.violations(names())).isEmpty();
    }

    @Test
    void namesThatSayNothingAreReported() {
        assertThat(House.PLANTED.violations(names()))
                .anyMatch(line -> line.contains("OrderManager"))
                .anyMatch(line -> line.contains("PersonInfo"))
                .anyMatch(line -> line.contains("planted.event.util"));
    }

    @Test
    void amountsAreExact() {
        assertThat(House.PLENARY.violations(exactAmounts())).isEmpty();
        assertThat(House.PLENARY.violations(noConversion())).isEmpty();
    }

    @Test
    void inexactAmountsAreReported() {
        assertThat(House.PLANTED.violations(exactAmounts()))
                .anyMatch(line -> line.contains("FloatingPrice.price"))
                .anyMatch(line -> line.contains("FloatingPrice.total"))
                .anyMatch(line -> line.contains("FloatingPrice.pay"));
        assertThat(House.PLANTED.violations(noConversion())).anyMatch(line -> line.contains("FloatingPrice.rounded"));
    }

    private static ArchRule names() {
        return classes().should(new ArchCondition<JavaClass>("have a name that says something") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String name = type.getSimpleName();
                if (SAYS_NOTHING.matcher(name).matches()
                        && !ALLOWED.matcher(name).matches()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
                if (FOLDER.matcher(type.getPackageName()).matches()) {
                    events.add(SimpleConditionEvent.violated(type, "folder " + type.getPackageName()));
                }
            }
        });
    }

    private static ArchRule exactAmounts() {
        return members().should(new ArchCondition<JavaMember>("keep amounts exact") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                boolean about = AMOUNT.matcher(member.getName()).matches()
                        || member.getOwner().getPackageName().matches(".*\\.(payment|registration)(\\..*)?");
                if (about && types(member).stream().anyMatch(INEXACT::contains)) {
                    events.add(SimpleConditionEvent.violated(member, member.getFullName() + " is inexact"));
                }
            }
        });
    }

    private static ArchRule noConversion() {
        return noClasses()
                .should()
                .callMethod(BigDecimal.class, "doubleValue")
                .orShould()
                .callMethod(BigDecimal.class, "floatValue");
    }

    private static List<String> types(JavaMember member) {
        List<String> types = new ArrayList<>();
        if (member instanceof JavaField field) {
            types.add(field.getRawType().getName());
        } else if (member instanceof JavaMethod method) {
            types.add(method.getRawReturnType().getName());
            method.getRawParameterTypes().forEach(type -> types.add(type.getName()));
        }
        return types;
    }
}
