package org.astc.plenary.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;

/** Classes under one root package, each in a context named by the first package below the root. */
record House(String root, JavaClasses classes) {
    /** The product. */
    static final House PLENARY = new House(
            "org.astc.plenary",
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.astc.plenary"));

    /** A small house in which every rule is broken once. */
    static final House PLANTED = new House(
            "org.astc.plenary.architecture.planted",
            new ClassFileImporter().importPackages("org.astc.plenary.architecture.planted"));

    /** Returns the context of the class, or empty if it does not belong to the house. */
    Optional<String> context(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }

    /** Returns the package pattern of a context with all its rooms. */
    String all(String context) {
        return root + "." + context + "..";
    }

    /** Returns what breaks the rule, one line for each violation. */
    List<String> violations(ArchRule rule) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}
