package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Proposer;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What is sent to the form of a proposal, by browsers and by others. */
@PlenaryRuns
class ProposalFormE2E {
    @Test
    void anEventWithoutACallSaysSoKindly(Visitor visitor) {
        assertThat(visitor.get("/events/webinar/propose").body())
                .contains("There is no call for proposals")
                .doesNotContain("<form id=\"begin\"");
    }

    @Test
    void theScriptSavesAndIsToldWhatIsMissing(Visitor visitor) {
        Proposer proposer = Proposer.begun(visitor);

        HttpResponse<String> kept = proposer.autosave(Map.of("title", "Half", "language", "en"), proposer.version());

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).contains("\"version\":", "Saved: ", "Phoenix time", "\"field\":\"abstract\"");
        assertThat(kept.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(proposer.page()).contains("value=\"Half\"");
    }

    @Test
    void anOlderVersionOverwritesNothing(Visitor visitor) {
        Proposer proposer = Proposer.begun(visitor);
        String seen = proposer.version();
        proposer.autosave(Proposer.fields("Theirs"), seen);

        assertThat(proposer.autosave(Proposer.fields("Mine"), seen).statusCode())
                .isEqualTo(409);
        Map<String, String> old = new LinkedHashMap<>(Proposer.fields("Mine"));
        old.put("version", seen);
        HttpResponse<String> stale = proposer.press("save", old);

        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("value=\"Mine\"", "The newer text", "<dd class=\"typed\">Theirs");
        assertThat(proposer.page()).contains("value=\"Theirs\"");
    }

    @Test
    void aMegabyteIsSaidToBeTooLongAndNothingIsKept(Visitor visitor) {
        Proposer proposer = Proposer.begun(visitor);
        Map<String, String> fields = new LinkedHashMap<>(Proposer.fields("Long"));
        fields.put("abstract", "x".repeat(1_000_000));

        HttpResponse<String> refused = proposer.press("save", fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Shorten this to 8,000 characters.");
        assertThat(proposer.page()).doesNotContain("value=\"Long\"");
        fields.put("abstract", "x".repeat(1_100_000));
        assertThat(proposer.press("save", fields).statusCode()).isEqualTo(413);
    }

    @Test
    void whatIsInNoListIsRefused(Visitor visitor) {
        Proposer proposer = Proposer.begun(visitor);
        for (String field : new String[] {"track", "format", "level", "language"}) {
            Map<String, String> fields = new LinkedHashMap<>(Proposer.fields("Strange"));
            fields.put(field, "no-such");

            HttpResponse<String> refused = proposer.press("save", fields);

            assertThat(refused.statusCode()).as(field).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Choose from the list.", "href=\"#" + field + "\"", "value=\"Strange\"");
        }
    }

    /** S74. */
    @Test
    void fieldsThatAreNotOnTheFormAreNotRead(Visitor visitor) {
        Proposer proposer = Proposer.begun(visitor);
        Map<String, String> fields = new LinkedHashMap<>(Proposer.fields("Plain"));
        fields.put("status", "ACCEPTED");
        fields.put("eventId", "0");
        fields.put("submittedAt", "2020-01-01T00:00:00Z");

        assertThat(proposer.press("save", fields).statusCode()).isEqualTo(303);

        assertThat(proposer.page()).contains(">Draft</span>", "value=\"Plain\"");
    }

    @Test
    void aClosedTrackNeedsACode(Visitor visitor) {
        Proposer proposer = Proposer.begun(visitor);
        Map<String, String> fields = new LinkedHashMap<>(Proposer.fields("Small"));
        fields.put("track", "small-museums");

        HttpResponse<String> refused = proposer.press("submit", fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This track takes proposals with a code only.");
        fields.put("code", "no-such");
        assertThat(proposer.press("save", fields).body()).contains("There is no such code.", "value=\"no-such\"");
    }

    @Test
    void withoutItsKeyThereIsNoSuchPage(Visitor visitor, Plenary plenary) {
        Proposer one = Proposer.begun(visitor);
        Proposer other = Proposer.begun(plenary.visitor());
        String key = other.link().replaceFirst(".*key=", "");
        for (String part : new String[] {"", "/preview", "/withdraw"}) {
            assertThat(visitor.get(one.below(part).replaceFirst("\\?.*", "")).statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get(one.below(part).replaceFirst("key=.*", "key=" + key))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(visitor.post(one.below("/draft").replaceFirst("key=.*", "key=" + key), Proposer.fields("Swapped"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(one.below("/draft")).statusCode()).isEqualTo(405);
        assertThat(visitor.post(one.below("/draft"), Proposer.fields("X"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoSignsInFindsTheirProposals(Visitor visitor, Plenary plenary) {
        Proposer proposer = Proposer.begun(visitor);
        proposer.press("save", Proposer.fields("Found again"));
        Letters.await(visitor, proposer.email(), 1);
        Visitor elsewhere = plenary.visitor();
        SignIn.byLink(elsewhere, proposer.email());

        assertThat(elsewhere.get("/my").body().replace("&amp;", "&"))
                .contains("Your proposals", "Found again", proposer.link());
    }
}
