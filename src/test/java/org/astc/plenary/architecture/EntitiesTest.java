package org.astc.plenary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.junit.jupiter.api.Test;

/** What entities must keep so that the persistence provider sees every change, and contexts stay apart. */
class EntitiesTest {
    private static final DescribedPredicate<JavaClass> STORED = DescribedPredicate.describe(
            "stored",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    @Test
    void aFieldOfAnEntityIsPrivateAndTouchedByItsOwnClassOnly() {
        assertThat(House.PLENARY.violations(ownFields())).isEmpty();
    }

    @Test
    void anOpenFieldAndOneWrittenByAnotherClassAreReported() {
        assertThat(House.PLANTED.violations(ownFields()))
                .anyMatch(line -> line.contains("OpenEntity.status") && line.contains("not private"))
                .anyMatch(line -> line.contains("OpenEntity.status") && line.contains("WritesForeignField"));
    }

    @Test
    void anEntityNeverHoldsOneOfAnotherContext() {
        assertThat(House.PLENARY.violations(ownContext(House.PLENARY))).isEmpty();
    }

    @Test
    void anEntityThatHoldsOneOfAnotherContextIsReported() {
        assertThat(House.PLANTED.violations(ownContext(House.PLANTED)))
                .anyMatch(line -> line.contains("HoldsForeignEntity.owner"))
                .anyMatch(line -> line.contains("HoldsForeignEntity.guests"));
    }

    private static ArchRule ownFields() {
        return fields().that().areDeclaredInClassesThat(STORED).should(new ArchCondition<>("be its own class's") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (field.getModifiers().contains(JavaModifier.STATIC)) {
                    return;
                }
                if (!field.getModifiers().contains(JavaModifier.PRIVATE)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is not private"));
                }
                field.getAccessesToSelf().stream()
                        .filter(access -> !access.getOriginOwner().equals(field.getOwner()))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(field, access.getDescription())));
            }
        });
    }

    private static ArchRule ownContext(House house) {
        return fields().that()
                .areDeclaredInClassesThat(STORED)
                .should(new ArchCondition<>("hold entities of their own context only") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        field.getType().getAllInvolvedRawTypes().stream()
                                .filter(type -> type.isAnnotatedWith(Entity.class))
                                .filter(type -> !house.context(type).equals(house.context(field.getOwner())))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        field, field.getFullName() + " holds " + type.getName())));
                    }
                });
    }
}
