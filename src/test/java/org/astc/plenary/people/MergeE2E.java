package org.astc.plenary.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.Letters;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Plenary;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.SignIn;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Staff merge two records over the pages, and undo it. */
@PlenaryRuns
class MergeE2E {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aMergeShowsNobodyTheOthersRequestAndUndoBringsItBack(Plenary plenary) {
        Holder kept = told(plenary, "kept", "Told by the kept.", "two-spirit");
        Holder other = told(plenary, "other", "Told by the other.", "non-binary");
        Store store = Store.of(plenary.process());
        Visitor staff = plenary.visitor();
        SignIn.as(staff, "registration");
        String address = comparison(store, kept, other);
        await(() -> list(staff).contains(address));
        String before = rows(store);
        assertThat(list(staff))
                .contains("<a href=\"/staff/organizations/duplicates\">Organizations that may be one</a>");
        assertThat(staff.get(address).body())
                .contains("id=\"keep-one-h\"", "id=\"keep-two-h\"", "Added: ", "One place:", "(Confirmed)")
                .contains("No account", "<bdi>English</bdi>");

        assertThat(Holder.press(staff, address, "merge", "go", Map.of()).body())
                .contains("Choose the record that is kept.");
        HttpResponse<String> merged = Holder.press(staff, address, "merge", "go", Map.of("keep", first(store, kept)));
        assertThat(merged.statusCode()).isEqualTo(303);
        String merge = merged.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*(/staff/people/merges/[^?]+).*", "$1");

        assertThat(staff.get(merge).body()).contains("<a href=\"/staff/people/" + person(store, kept) + "\">");
        assertThat(other.visitor().get(other.own()).statusCode()).isEqualTo(404);
        assertThat(Letters.await(plenary.visitor(), other.email(), 2)).contains("Your private link has changed: ");
        Holder moved = Holder.of(plenary.visitor(), other.email());
        assertThat(moved.visitor().get(moved.own()).statusCode()).isEqualTo(200);
        assertThat(moved.visitor().get(moved.access()).body()).doesNotContain("Told by");
        kept.enter(kept.askForCode(1));
        assertThat(kept.visitor().get(kept.access()).body())
                .contains("Told by the kept.")
                .doesNotContain("Told by the other.");
        assertThat(kept.visitor().get(kept.aboutYou("")).body()).contains("Two-Spirit");
        assertThat(list(staff)).doesNotContain(address);
        assertThat(Holder.press(staff, address, "merge", "go", Map.of("keep", "one"))
                        .body())
                .contains("One of the two was merged already.");

        assertThat(Holder.press(staff, merge, "undo", "undo-go", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(rows(store)).isEqualTo(before);
        assertThat(moved.visitor().get(moved.own()).statusCode()).isEqualTo(404);
        other.enter(other.askForCode(3));
        assertThat(other.visitor().get(other.access()).body()).contains("Told by the other.");
        assertThat(staff.get(merge).body())
                .contains("The merge is undone.", "<a href=\"/staff/people/" + person(store, other) + "\">")
                .doesNotContain("Merged into it", "Can be undone until");
        assertThat(Holder.press(staff, address, "apart", "keep-apart", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(list(staff)).doesNotContain(address);
    }

    private static String list(Visitor staff) {
        return staff.get("/staff/people/duplicates").body().replace("&amp;", "&");
    }

    private Holder told(Plenary plenary, String who, String words, String answer) {
        Visitor visitor = plenary.visitor();
        String email = who + "@twins-" + mark + ".example";
        Ordering.register(visitor, "webinar", "participant", new Ordering.Who("Twin " + mark, email));
        Holder holder = Holder.of(visitor, email);
        holder.ask(words);
        holder.answer("gender", Map.of("gender", answer));
        return holder;
    }

    private static String person(Store store, Holder holder) {
        return store.text("select person_id from registration where code = '" + holder.code() + "'");
    }

    /** The address of the page that compares the two, as the list has it. */
    private static String comparison(Store store, Holder one, Holder two) {
        String a = person(store, one);
        String b = person(store, two);
        return "/staff/people/merge?one=" + (a.compareTo(b) < 0 ? a : b) + "&two=" + (a.compareTo(b) < 0 ? b : a);
    }

    private String first(Store store, Holder kept) {
        return store.text("select if(min(p.id) = '" + person(store, kept)
                + "', 'one', 'two') from person p where p.email like '%@twins-" + mark + ".example'");
    }

    private String rows(Store store) {
        return store.text("select group_concat(concat_ws('|', r.id, r.person_id, r.name, r.email, r.link_version,"
                + " r.status, a.id, a.link_version, p.id, p.name, p.email, p.merged_into) order by r.id)"
                + " from registration r join person p on p.id = r.person_id"
                + " left join access_request a on a.registration_id = r.id"
                + " where r.email like '%@twins-" + mark + ".example'");
    }

    private static void await(BooleanSupplier done) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                TimeUnit.MILLISECONDS.sleep(500);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
