package org.astc.plenary.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Upload;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Staff think better of a roster before anything of it is imported. */
@PlenaryRuns
class DiscardedRosterE2E {
    private static final String IMPORT = "/staff/people/import";

    private final String mark = "d" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aRosterIsDiscardedAtOnceAndNothingOfItIsImported(Visitor staff) {
        SignIn.as(staff, "registration");
        byte[] roster = ("email,name\nzoe@" + mark + ".example,Zoe " + mark + "\n").getBytes(StandardCharsets.UTF_8);
        String page = location(Upload.send(staff, IMPORT + "/file", "roster.csv", roster));
        assertThat(staff.get(page).body()).contains("Check the file: roster.csv", "Discard this import");

        HttpResponse<String> discarded =
                staff.post(page, Map.of("leave", "leave", "discard", "", "jakarta.faces.ViewState", "stateless"));

        assertThat(discarded.statusCode()).isEqualTo(303);
        assertThat(location(discarded)).startsWith(IMPORT + "?");
        assertThat(staff.get(location(discarded)).body()).contains("The file is discarded.");
        assertThat(staff.get(page).statusCode()).isEqualTo(404);
        assertThat(staff.get("/staff/people?who=" + mark).body()).doesNotContain("Zoe");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
