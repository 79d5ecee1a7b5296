package org.astc.plenary.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.testing.Imports;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page names the parts several times and has them asked for once. */
@ExtendWith(ArquillianExtension.class)
class MyDataViewIT {
    @Inject
    private MyDataView view;

    @Inject
    private Imports imports;

    @Inject
    private Caller caller;

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void whatIsHeldIsAskedForOnce() throws Exception {
        UUID account = imports.staff();
        caller.is(new Caller.Identity(account, account + "@plenary.example", "Staff", List.of()));

        List<String> parts = view.getParts();

        assertThat(parts).contains("account");
        assertThat(view.getParts()).isSameAs(parts);
    }
}
