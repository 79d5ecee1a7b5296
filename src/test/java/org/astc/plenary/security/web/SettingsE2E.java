package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Screen;
import org.astc.plenary.e2e.Screenshots;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Administrators see what this installation was started with, and nobody sees a secret. */
@PlenaryRuns
class SettingsE2E {
    private static final String PAGE = "/staff/settings";

    @Test
    void theSettingsInEffectAreShownWithoutSecrets(Visitor admin, Visitor finance) {
        SignIn.as(admin, "admin");
        SignIn.as(finance, "finance");

        String page = admin.get(PAGE).body();

        assertThat(page)
                .contains("PLENARY_DEMO", "PLENARY_HOLD", "PT25M", "jdbc:mariadb://", "docs/operations.md")
                .contains("PLENARY_DB_PASSWORD", "Set; not shown")
                .doesNotContain(Plenary.DEMO_PASSWORD)
                .doesNotContain("password=");
        assertThat(admin.get("/staff").body()).contains("href=\"" + PAGE + "\"");
        assertThat(finance.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(finance.get("/staff").body()).doesNotContain("href=\"" + PAGE + "\"");
    }

    @Test
    @Screen(width = 320)
    void theyAreReadOnAPhone(Page page) {
        SignIn.as(page, "admin");
        page.navigate(PAGE);

        Accessible.check(page);
        Screenshots.take(page, "settings-320");
    }
}
