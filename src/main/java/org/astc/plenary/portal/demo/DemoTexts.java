package org.astc.plenary.portal.demo;

import org.astc.plenary.event.PolicyText;

/** Longer texts of the demo's events. */
final class DemoTexts {
    static final PolicyText CODE_OF_CONDUCT = new PolicyText("code-of-conduct", "Code of conduct", """
            We meet to learn from each other. Everyone who takes part, on site or online, treats everyone else with respect: \
            attendees, presenters, exhibitors, volunteers, staff and hosts.

            We do not accept harassment, threats, or remarks and images that demean people for who they are: their race, \
            color, religion, political affiliation, sexual orientation, gender, age, education, ability, language, \
            Indigenous status or country of origin.

            Ask before you take a picture of someone, and take no for an answer. Use the names and pronouns people give you.

            If something goes wrong, write to conduct@plenary.example or call +1 555 0142, day and night. Two trained people \
            answer. What you tell them stays between you and them unless you want more to happen.

            Whoever breaks this code may be asked to stop, to leave a session, or to leave the event without a refund.
            """, true);

    static final PolicyText PRIVACY = new PolicyText("privacy", "How we use what you tell us", """
            Your name, e-mail address and organization are used to run this event and are kept for seven years where \
            accounting asks for it. Your name is shown to other people only if you say so.

            What you need to take part is seen only by the access coordinators and deleted 30 days after the event.

            Answers about yourself are voluntary and kept apart from your registration. Nobody can see them one by one; only \
            protected totals are published.
            """, false);

    static final PolicyText PHOTOS = new PolicyText("photography", "Photos and recordings", """
            Plenary sessions are recorded. In each room one side is kept free of cameras; signs show which. Tell us if you do \
            not want to be in a picture that we publish, before or after, and we take it out.
            """, false);

    /** How one joins the webinar. */
    static final String JOINING = """
            The room opens at 12:45 pm New York time: https://meet.plenary.example/small-museums

            Passcode: orbit-27. By phone: +1 555 0190, then 7730 11#. Captions are at the bottom of the window.
            """.strip();

    /** How the invoices of the conference are paid; there is no such bank. */
    static final String HOW_TO_PAY = """
            By bank transfer or check, in US dollars.

            Bank: Imaginary Bank of the Tides (a bank of this demo, which takes no money)
            Account name: Wonder Conference Office
            Account: 0000 1234 0000
            Routing number: 000000000

            Checks: Wonder Conference Office, 1 Grain Lane, Halifax, Nova Scotia
            Questions: invoices@plenary.example
            """.strip();

    private DemoTexts() {}
}
