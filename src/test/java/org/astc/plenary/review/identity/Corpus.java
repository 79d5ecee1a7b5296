package org.astc.plenary.review.identity;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Passages written by somebody who has not seen the finder, with what an attentive reader would take out. */
record Corpus(String name, List<Passage> passages) {
    /** A field of an invented proposal. Hard negatives have no identities. */
    record Passage(
            String id, String language, String field, String text, Acquaintances known, List<Marked> identities) {}

    record Acquaintances(List<KnownPerson> people, List<KnownOrganization> organizations) {
        Known known() {
            return new Known(people, organizations, List.of());
        }
    }

    /** A piece of the text, as it stands there. */
    record Marked(String text, IdentityKind kind) {
        /** Returns where it stands in the text, each time. */
        List<int[]> places(String in) {
            List<int[]> places = new ArrayList<>();
            for (int at = in.indexOf(text); at >= 0; at = in.indexOf(text, at + text.length())) {
                places.add(new int[] {at, at + text.length()});
            }
            return places;
        }
    }

    static Corpus read(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream(name)) {
            ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            return new Corpus(name, List.of(json.readValue(in, Passage[].class)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
