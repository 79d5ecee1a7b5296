package org.astc.plenary.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Staff enter an organization. */
@PlenaryRuns
class OrganizationFormE2E {
    private static final Pattern LINK = Pattern.compile("<li>\\s*<a href=\"#([^\"]+)\">([^<:]+): ");

    @Test
    void whatIsMissingIsNamedInTheOrderOfTheForm(Visitor staff) {
        SignIn.as(staff, "registration");

        Map<String, String> form = new HashMap<>(
                Map.of("name", "", "type", "", "governance", "", "budget", "", "region", "", "country", "Atlantis"));
        form.putAll(Map.of("domains", "", "externalId", "", "version", "0"));
        form.putAll(Map.of("organization", "organization", "save", "", "jakarta.faces.ViewState", "stateless"));

        HttpResponse<String> wrong = staff.post("/staff/organizations/new", form);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(LINK.matcher(wrong.body()).results().map(link -> link.group(1) + " " + link.group(2)))
                .startsWith("name Name", "type Type")
                .endsWith("country Country");
    }
}
