package org.astc.plenary.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.astc.plenary.security.web.Pages;
import org.junit.jupiter.api.Test;

/** The walk leaves out no page of the house. */
class EveryPageIsWalkedTest {
    @Test
    void aPageWithAViewIsVisitedInSomeState() {
        assertThat(Places.ALL)
                .extracting(Walked::page)
                .containsAll(Pages.all().stream()
                        .filter(page -> page.view()
                                .filter(view -> view.endsWith(".xhtml"))
                                .isPresent())
                        .map(page -> page.path().text())
                        .toList());
    }
}
