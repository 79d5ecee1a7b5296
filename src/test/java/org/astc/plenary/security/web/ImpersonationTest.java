package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;
import org.astc.plenary.security.SessionService;
import org.junit.jupiter.api.Test;

/** S28: nobody acts as somebody else. There is no page, resource or right for it, and no code that could. */
class ImpersonationTest {
    private static final List<String> WORDS = List.of(
            "impersonat", "act-as", "actas", "on-behalf", "sign-in-as", "log-in-as", "switch", "sudo", "become");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.astc.plenary");

    @Test
    void s28NoPageResourceOrPermissionIsForActingAsSomebodyElse() {
        Stream<String> all = Stream.of(
                        Pages.all().stream().map(page -> page.path().text()),
                        Resources.all().stream().map(Resources.Resource::path),
                        Arrays.stream(Permission.values()).map(Permission::word))
                .flatMap(names -> names);

        assertThat(all.map(name -> name.toLowerCase(Locale.ROOT)))
                .allSatisfy(name -> assertThat(WORDS).noneMatch(name::contains));
    }

    @Test
    void s28WhoIsThereIsSaidAtTheDoorsAlone() {
        assertThat(callersOf(Caller.class, "is"))
                .containsExactlyInAnyOrder("AuthenticationFilter", "DemoLoader", "EventSetUp", "AccountAtWork");
        assertThat(callersOf(Caller.class, "isThrough")).containsExactly("TokenUse");
        assertThat(callersOf(Caller.class, "apart"))
                .as("only to ask where they begin")
                .containsExactly("Home");
    }

    @Test
    void s28ASessionBeginsAfterBothStepsOrInPlaceOfOneAlone() {
        assertThat(callersOf(SessionService.class, "begin"))
                .containsExactlyInAnyOrder("FirstStep", "CodeSignIn", "PasswordService", "Enrolling");
    }

    private static Set<String> callersOf(Class<?> owner, String method) {
        return HOUSE.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(owner)
                        && access.getName().equals(method)
                        && !access.getOriginOwner().isEquivalentTo(owner))
                .map(access -> access.getOriginOwner().getSimpleName())
                .collect(Collectors.toSet());
    }
}
