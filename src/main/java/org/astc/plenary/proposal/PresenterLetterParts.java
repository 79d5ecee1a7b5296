package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.messaging.Inert;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;

/** What letters to presenters have in common: for whom they are, and of which session and event they tell. */
@ApplicationScoped
class PresenterLetterParts {
    private Presenters presenters;
    private PresenterQueries queries;
    private EventQueries events;

    protected PresenterLetterParts() {}

    @Inject
    PresenterLetterParts(Presenters presenters, PresenterQueries queries, EventQueries events) {
        this.presenters = presenters;
        this.queries = queries;
        this.events = events;
    }

    /** Finds the presenter, if the letter still goes to their address. */
    Optional<Presenter> addressee(Letter letter) {
        return presenters
                .find(letter.about())
                .filter(found -> letter.recipient().equals(found.getEmail()));
    }

    /** Finds the presenter who is still to answer the invitation. */
    Optional<Presenter> invited(Letter letter) {
        return addressee(letter).filter(presenter -> queries.card(presenter).isOpen());
    }

    InvitationCard card(Presenter presenter) {
        return queries.card(presenter);
    }

    String event(Locale language, UUID eventId) {
        return events.byId(eventId).in(language).name();
    }

    /** The title, made harmless; or that there is none yet. */
    static String title(Locale language, String title) {
        return title.isBlank() ? Messages.text(language, "proposal.invitation.untitled") : Inert.text(title);
    }

    static String role(Locale language, PresenterRole role) {
        return Messages.text(language, "proposal.presenters.role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** Adds what it is about: the session, the role, the event and when that is. */
    void facts(MailLayout layout, Locale language, InvitationCard card) {
        EventSummary event = events.byId(card.eventId()).in(language);
        layout.fact(Messages.text(language, "proposal.invitation.session"), title(language, card.title()));
        if (card.format() != null) {
            layout.fact(
                    Messages.text(language, "proposal.invitation.format"),
                    Messages.text(
                            language,
                            "proposal.invitation.minutes",
                            Inert.text(card.format().name()),
                            card.format().minutes()));
        }
        layout.fact(Messages.text(language, "proposal.invitation.role"), role(language, card.role()))
                .fact(Messages.text(language, "proposal.invitation.event"), event.name())
                .fact(Messages.text(language, "proposal.invitation.when"), EventTimes.text(language, event));
    }

    /** The day until which they are asked to answer. */
    String answerBy(Locale language, InvitationCard card) {
        return Moments.day(
                language, card.answerBy(), events.byId(card.eventId()).zone());
    }
}
