package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** A page says of every text of an event in which language it is: what has no translation stays in the event's own. */
@PlenaryRuns
class OwnLanguageE2E extends DraftByPages {
    @Test
    void onlyWhatIsTranslatedIsCalledSo(Visitor staff) {
        create(staff);
        offer(staff);
        HttpResponse<String> told = staff.json("PUT", base + ".json", """
                {"texts": [{"language": "en", "name": "Fossil night", "title": "Workshop"},
                           {"language": "es", "name": "Noche de fósiles", "title": "Taller"}],
                 "accessFacts": [{"kind": "provided", "text": "Captions on a screen."}],
                 "policies": [{"code": "conduct", "title": "Code of conduct", "text": "Be kind.", "required": true}]}
                """);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);

        assertThat(staff.get("/events/" + slug + "?lang=es").body())
                .contains("<h1 lang=\"es\">Noche de fósiles</h1>")
                .contains("lang=\"es\">Taller</strong>")
                .contains("lang=\"en\">Code of conduct</a>")
                .contains("<ul lang=\"en\"><li>Captions on a screen.</li></ul>")
                .contains("<span lang=\"en\">Visitor</span>", "<span lang=\"en\">Early</span>")
                .contains("lang=\"en\">Hall</th>");
        assertThat(staff.get("/events/" + slug + "/policies/conduct").body())
                .contains("<h1 lang=\"en\">Code of conduct</h1>", "<div lang=\"en\">")
                .contains("lang=\"es\">Noche de fósiles</a>");
        assertThat(staff.get("/events/" + slug + "/register").body())
                .contains("<legend lang=\"en\">Code of conduct</legend>");
        assertThat(staff.get("/events/" + slug + "/access").body())
                .contains("<ul lang=\"en\"><li>Captions on a screen.</li></ul>", "<span lang=\"en\">Hall</span>");
    }
}
