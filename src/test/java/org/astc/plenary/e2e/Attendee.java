package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who comes to an event: by its public page and the links in their own mail, without an account. */
final class Attendee {
    private static final Pattern DIGITS = Pattern.compile("\\d{4} \\d{4}");
    private static final Pattern ORDER = Pattern.compile(".*/orders/[A-Z2-9]{8}\\?key=.*");
    private static final String NEED = "A seat near the door.";

    private final String name;
    private final String email;
    private final Visitor mailbox;

    Attendee(String name, String email, Visitor mailbox) {
        this.name = name;
        this.email = email;
        this.mailbox = mailbox;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    void register(Desk desk, String slug, String type) {
        String own = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        desk.open("/events/" + slug)
                .seesNobodySignedIn()
                .picture("event-" + own)
                .follow("Register");
        desk.check(type).fill("Your name", name).fillFirst("E-mail", email);
        desk.check("I agree to the code of conduct")
                .sees("ask on your own page")
                .picture("registration-" + own);
        desk.press("Register").page().waitForURL(ORDER);
        desk.sees(name).sees("We wrote to " + email);
    }

    /** Opens the private link that was mailed to the own address. */
    void openOwnPage(Desk desk) {
        desk.open(Letters.link(mailbox, email, "/registrations/")).seesNobodySignedIn();
        desk.sees(name).picture("own-page");
    }

    void askForAccess(Desk desk) {
        desk.follow("Ask for what you need");
        desk.fillFirst("What would make this event work for you?", NEED);
        desk.check("Live captioning by a person (CART)").check("E-mail").picture("access");
        desk.press("Send to the access desk").sees("Your request is with the access desk.");
        desk.seesNot(NEED)
                .follow("Show what I asked for")
                .press("Send the code")
                .sees("We sent a code.");
        Matcher digits = DIGITS.matcher(Letters.await(mailbox, email, 2));
        assertThat(digits.find()).isTrue();
        desk.fill("Code from the mail", digits.group()).press("Show it");
        desk.sees(NEED)
                .sees("Live captioning by a person (CART)")
                .sees("Received")
                .picture("access-shown");
        desk.follow("Back");
    }

    void answerAboutYou(Desk desk) {
        desk.follow("Tell us about you").sees("There is nothing yet.").seesNot("Delete all my answers");
        desk.picture("about-you-begin").follow("Begin");
        desk.checkExactly("Woman").check("I agree that this answer is kept").picture("about-you");
        desk.press("Save and go on").check("I prefer not to say").check("I agree that this answer is kept");
        desk.press("Save and go on").press("Skip this one").press("Stop here and keep what I answered");
        desk.sees("Woman").sees("You prefer not to say").sees("You skipped it");
        desk.sees("Delete all my answers").picture("about-you-end");
    }

    void takeDataAlong(Desk desk) {
        openOwnPage(desk);
        desk.follow("My data").sees("Your access requests").picture("my-data");
        assertThat(desk.download("Download my data")).contains(email, NEED);
    }
}
