package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MenuMarkTest {
    private static final String OVERVIEW = "/staff/webinar";
    private static final String REGISTRATIONS = "/staff/webinar/registrations";
    private static final String CONFIGURATION = "/staff/webinar/configuration";
    private static final String PEOPLE = "/staff/people";
    private static final String DUPLICATES = "/staff/people/duplicates";
    private static final List<String> MENU =
            List.of("/staff", OVERVIEW, REGISTRATIONS, CONFIGURATION, PEOPLE, DUPLICATES);

    @Test
    void theOpenPageIsMarkedAsThePage() {
        MenuMark mark = MenuMark.among(MENU, REGISTRATIONS);

        assertThat(mark.of(REGISTRATIONS)).isEqualTo("page");
        assertThat(mark.of(OVERVIEW)).isNull();
        assertThat(mark.of("/staff")).isNull();
    }

    @Test
    void aPageBelowAnEntryKeepsTheEntryMarkedAsItsSection() {
        MenuMark detail = MenuMark.among(MENU, REGISTRATIONS + "/AB2CD3EF45");
        MenuMark room = MenuMark.among(MENU, CONFIGURATION + "/rooms/1");

        assertThat(detail.of(REGISTRATIONS)).isEqualTo("true");
        assertThat(detail.of(OVERVIEW)).isNull();
        assertThat(room.of(CONFIGURATION)).isEqualTo("true");
        assertThat(room.of(REGISTRATIONS)).isNull();
    }

    @Test
    void theNearestOfSeveralEntriesIsMarked() {
        assertThat(MenuMark.among(MENU, DUPLICATES).of(DUPLICATES)).isEqualTo("page");
        assertThat(MenuMark.among(MENU, DUPLICATES).of(PEOPLE)).isNull();
        assertThat(MenuMark.among(MENU, PEOPLE + "/import").of(PEOPLE)).isEqualTo("true");
    }

    @Test
    void aPathThatOnlyBeginsAlikeIsNoSection() {
        MenuMark mark = MenuMark.among(List.of(REGISTRATIONS), REGISTRATIONS + "-archive");

        assertThat(mark.of(REGISTRATIONS)).isNull();
    }

    @Test
    void theStartPageIsASectionOfNothing() {
        assertThat(MenuMark.among(List.of("/", "/my"), "/events/webinar").of("/"))
                .isNull();
        assertThat(MenuMark.among(List.of("/", "/my"), "/my/data").of("/my")).isEqualTo("true");
        assertThat(MenuMark.among(List.of("/", "/my"), "/").of("/")).isEqualTo("page");
    }
}
