package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.Outbox;

/** Posts the letters about presenters. */
@ApplicationScoped
class PresenterMails {
    private Presenters presenters;
    private Outbox outbox;

    protected PresenterMails() {}

    @Inject
    PresenterMails(Presenters presenters, Outbox outbox) {
        this.presenters = presenters;
        this.outbox = outbox;
    }

    void invitation(Presenter presenter) {
        post(InvitationLetter.KIND, presenter, presenter);
    }

    void reminder(Presenter presenter) {
        post(InvitationReminderLetter.KIND, presenter, presenter);
    }

    void ownPage(Presenter presenter) {
        post(PresenterPageLetter.KIND, presenter, presenter);
    }

    /** Tells the proposer what somebody else answered. */
    void answered(Presenter presenter) {
        presenters
                .proposerOf(presenter.getProposalId())
                .filter(proposer -> !proposer.getId().equals(presenter.getId()))
                .filter(proposer -> proposer.getEmail() != null)
                .ifPresent(proposer -> post(PresenterAnsweredLetter.KIND, presenter, proposer));
    }

    private void post(String kind, Presenter about, Presenter to) {
        outbox.post(new Letter(kind, about.getId(), about.getEventId(), to.getEmail(), to.getLanguage()));
    }
}
