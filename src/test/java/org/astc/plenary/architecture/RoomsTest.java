package org.astc.plenary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A context has two rooms: the domain knows nothing of the web, the web nothing of the database. */
class RoomsTest {
    @Test
    void theDomainKnowsNothingOfTheWeb() {
        assertThat(House.PLENARY.violations(noWebInDomain(House.PLENARY))).isEmpty();
    }

    @Test
    void aDomainClassThatKnowsTheWebIsReported() {
        assertThat(House.PLANTED.violations(noWebInDomain(House.PLANTED)))
                .anyMatch(line -> line.contains("KnowsServlets"))
                .anyMatch(line -> line.contains("KnowsItsView"));
    }

    @Test
    void theWebKnowsNothingOfTheDatabase() {
        assertThat(House.PLENARY.violations(noDatabaseInWeb(House.PLENARY))).isEmpty();
    }

    @Test
    void aViewThatQueriesIsReported() {
        assertThat(House.PLANTED.violations(noDatabaseInWeb(House.PLANTED)))
                .anyMatch(line -> line.contains("QueryingView") && line.contains("EntityManager"))
                .anyMatch(line -> line.contains("QueryingView") && line.contains("Transactional"));
    }

    private static ArchRule noWebInDomain(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.all("platform"), "..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "org.primefaces..",
                        "org.omnifaces..",
                        house.root() + ".*.web..");
    }

    private static ArchRule noDatabaseInWeb(House house) {
        return noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "org.eclipse.persistence..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "jakarta\\.transaction\\.Transactional|java\\.sql\\.(\\w*Statement|Connection|DriverManager)");
    }
}
