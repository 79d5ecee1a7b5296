package org.astc.plenary.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** An event that staff set up by the pages, section by section. */
final class NewEvent {
    private static final String KEPT = "The changes are kept.";

    private final Desk desk;
    private final String slug;

    NewEvent(Desk desk, String slug) {
        this.desk = desk;
        this.slug = slug;
    }

    void draft() {
        desk.open("/staff/events").fill("Name", "Lantern evening").fill("What it is", "Members’ meeting");
        desk.fill("Address", slug).choose("Kind of event", "meeting").choose("How people take part", "in_person");
        desk.fill("Begins, local time", "2040-01-01T18:00").fill("Ends, local time", "2040-01-01T22:00");
        desk.fill("Time zone", "America/Halifax").press("Set up the draft");
        desk.sees("Draft").picture("editor-" + slug.substring(0, 5));
    }

    /** The texts, the times, where it is, and how one gets in. */
    void describe() {
        section("Texts, languages and look");
        desk.page().getByLabel("Summary").first().fill("An evening among lanterns.");
        keep();
        section("Dates, time zone and phases");
        field("Registration", "Opens", "2026-01-01T09:00");
        field("Registration", "Closes", "2040-01-01T17:00");
        keep();
        section("Venue and access");
        desk.page().getByLabel("Venue").fill("Lantern Hall");
        desk.page().getByLabel("Postal address").fill("1 Harbor Walk, Halifax");
        field("Sentence 1", "Sentence", "The entrance is step-free.");
        keep();
        rooms();
    }

    private void rooms() {
        section("Rooms");
        field("Another room", "Name of the room", "Great Lantern");
        field("Another room", "Seats", "40");
        keep();
        desk.picture("rooms").follow("Access features of Great Lantern");
        Locator first = desk.page().getByRole(AriaRole.GROUP).first();
        first.getByRole(AriaRole.CHECKBOX).check();
        first.getByLabel("Verified on").fill("2026-05-02");
        first.getByLabel("Verified by").fill("Ada Example");
        keep();
    }

    /** What must be accepted, how many may come, as what, and for how much. */
    void offer() {
        section("Policies");
        field("Another policy", "Code", "code-of-conduct");
        field("Another policy", "Title", "Code of conduct");
        field("Another policy", "Text", "Be kind.");
        desk.group("Another policy")
                .getByLabel("Nobody registers without accepting it")
                .check();
        keep();
        section("Quotas");
        field("Another quota", "Name of the quota", "hall");
        field("Another quota", "Places", "40");
        keep();
        section("Price phases and refunds");
        field("Another price phase", "Name of the phase", "Regular");
        keep();
        type("guest", "Guest", "0");
        type("supporter", "Supporter", "120.00");
    }

    private void type(String code, String name, String price) {
        section("Registration types and prices");
        field("Another registration type", "Code", code);
        field("Another registration type", "Name of the type", name);
        field("Another registration type", "Regular, USD", price);
        desk.group("Another registration type").getByLabel("hall").check();
        keep();
    }

    void preview() {
        desk.open("/staff/" + slug + "/configuration").follow("See the event's page");
        desk.sees("Lantern evening").sees("An evening among lanterns.").sees("Great Lantern");
        desk.sees("This is a draft.").follow("See the registration form");
        desk.sees("Guest").sees("Supporter");
    }

    void publish() {
        desk.open("/staff/" + slug + "/configuration").press("Publish the event");
        desk.sees("Published").open("/events/" + slug).seesNot("This is a draft.");
    }

    private void section(String link) {
        desk.open("/staff/" + slug + "/configuration").follow(link);
    }

    private void field(String legend, String label, String text) {
        desk.group(legend).getByLabel(label).first().fill(text);
    }

    private void keep() {
        desk.press("Keep the changes").sees(KEPT);
    }
}
