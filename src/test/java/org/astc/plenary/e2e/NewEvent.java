package org.astc.plenary.e2e;

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
        desk.sees("The draft is set up.").sees("Before you publish").picture("editor");
    }

    /** The texts, the times, where it is, and how one gets in. */
    void describe() {
        section("Texts, languages and look");
        desk.fillFirst("Summary", "An evening among lanterns.");
        keep();
        section("Dates, time zone and phases");
        desk.fill("Registration", "Opens", "2026-01-01T09:00");
        desk.fill("Registration", "Closes", "2040-01-01T17:00");
        keep();
        section("Venue and access");
        desk.fillFirst("Venue", "Lantern Hall");
        desk.fillFirst("Postal address", "1 Harbor Walk, Halifax");
        desk.fill("Sentence 1", "Sentence", "The entrance is step-free.");
        keep();
        rooms();
    }

    private void rooms() {
        section("Rooms");
        desk.offersNot("Add a room", "Remove");
        desk.fill("Add a room", "Name of the room", "Great Lantern");
        desk.fill("Add a room", "Seats", "40");
        keep();
        desk.picture("rooms").follow("Access features of Great Lantern");
        desk.page()
                .getByRole(AriaRole.GROUP)
                .first()
                .getByRole(AriaRole.CHECKBOX)
                .check();
        desk.fillFirst("Verified on", "2026-05-02").fillFirst("Verified by", "Ada Example");
        keep();
    }

    /** What must be accepted, how many may come, as what, and for how much. */
    void offer() {
        section("Policies");
        desk.fill("Add a policy", "Code", "code-of-conduct");
        desk.fill("Add a policy", "Title", "Code of conduct");
        desk.fill("Add a policy", "Text", "Be kind.");
        desk.check("Add a policy", "Nobody registers without accepting it");
        keep();
        section("Quotas");
        desk.fill("Add a quota", "Name of the quota", "hall");
        desk.fill("Add a quota", "Places", "40");
        keep();
        section("Price phases, refunds and payment");
        desk.offersNot("Add a price phase", "Remove");
        desk.fill("Add a price phase", "Name of the phase", "Regular");
        keep();
        type("guest", "Guest", "0");
        type("supporter", "Supporter", "120.00");
    }

    private void type(String code, String name, String price) {
        section("Registration types and prices");
        desk.fill("Add a registration type", "Code", code);
        desk.fill("Add a registration type", "Name of the type", name);
        desk.fill("Add a registration type", "Price in “Regular”, USD", price);
        desk.check("Add a registration type", "hall");
        keep();
    }

    void preview() {
        desk.open("/staff/" + slug + "/configuration").follow("See the event’s page");
        desk.sees("Lantern evening").sees("An evening among lanterns.").sees("Great Lantern");
        desk.sees("This is a draft.").follow("See the registration form");
        desk.sees("Guest").sees("Supporter");
    }

    void publish() {
        desk.open("/staff/" + slug + "/configuration").press("Publish the event");
        desk.sees("The event is published.").sees("register until").picture("editor-published");
        desk.open("/events/" + slug).seesNot("This is a draft.");
    }

    private void section(String link) {
        desk.open("/staff/" + slug + "/configuration").follow(link);
    }

    private void keep() {
        desk.press("Keep the changes").sees(KEPT);
    }
}
