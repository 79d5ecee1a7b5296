package org.astc.plenary.walk;

import java.util.UUID;
import org.astc.plenary.e2e.Ordering;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.organization.House;

/** How the states come about of records that are merged, and of people who say where they work. */
final class Merging {
    private Merging() {}

    static void alike(Stage stage) {
        Store store = Store.of(stage.plenary().process());
        String[] two = people(stage, store);
        store.execute("insert ignore into person_likeness (id, one_id, two_id, reason, status, found_at) values ('"
                + org.astc.plenary.platform.Ids.next() + "', '" + two[0] + "', '" + two[1]
                + "', 'ADDRESS', 'OPEN', utc_timestamp(6))");
        stage.as("registration").open("/staff/people/duplicates");
    }

    static void compared(Stage stage) {
        String[] two = people(stage, Store.of(stage.plenary().process()));
        stage.as("registration").open("/staff/people/merge?one=" + two[0] + "&two=" + two[1]);
    }

    static void nothingKept(Stage stage) {
        compared(stage);
        stage.press("go");
    }

    static void merged(Stage stage) {
        compared(stage);
        stage.tick("keep").press("go");
    }

    static void undone(Stage stage) {
        merged(stage);
        stage.press("undo-go");
    }

    private static String[] people(Stage stage, Store store) {
        String email = Scenes.address("twin");
        Ordering.register(stage.plenary().visitor(), "webinar", "participant", new Ordering.Who("Hạnh Nguyễn", email));
        Ordering.register(
                stage.plenary().visitor(), "webinar", "participant", new Ordering.Who("Nguyễn Hạnh Thị", email));
        return store.text("select group_concat(id order by id) from person where email = '" + email + "'")
                .split(",");
    }

    static void organizationsCompared(Stage stage) {
        String one = house(stage, "a");
        String two = house(stage, "b");
        stage.as("registration").open("/staff/organizations/merge?one=" + one + "&two=" + two);
    }

    static void organizationsMerged(Stage stage) {
        organizationsCompared(stage);
        stage.tick("keep").press("go");
    }

    static void contacts(Stage stage) {
        stage.as("registration").open("/staff/organizations/" + house(stage, "c") + "/contacts");
        stage.type("email", "chief@lumenworks.example").press("go");
    }

    static void contactWrong(Stage stage) {
        stage.as("registration").open("/staff/organizations/" + house(stage, "d") + "/contacts");
        stage.type("email", "chief").press("go");
    }

    static void asked(Stage stage) {
        house(stage, "e", "plenary.example");
        stage.as("attendee").open("/my/organization");
    }

    static void withoutName(Stage stage) {
        asked(stage);
        stage.type("name-0", "").press("claim-0");
    }

    static void toDecide(Stage stage) {
        String house = house(stage, "f", "plenary.example");
        Store.of(stage.plenary().process())
                .execute("insert into organization_contact (id, organization_id, email, language, created_at) values"
                        + " (uuid(), '" + house + "', 'finance@plenary.example', 'en', utc_timestamp(6))");
        try (Stage other = stage.another()) {
            other.as("attendee").open("/my/organization").type("name-0", "Attila Attendee");
            other.press("claim-0");
        }
        stage.as("finance").open("/my/organization");
    }

    private static String house(Stage stage, String which) {
        return house(stage, which, which + "-" + UUID.randomUUID() + ".example");
    }

    private static String house(Stage stage, String which, String domain) {
        Store store = Store.of(stage.plenary().process());
        String id = House.withDomain(store, "Lumenworks Science Center " + which, domain);
        stage.undoing(() -> House.remove(store, id));
        return id;
    }
}
