package org.astc.plenary.proposal;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.StaleData;

/**
 * Somebody who is named on a proposal: invited by a link that is good for one answer, then with an own page where they
 * say who they are and what they agree to. One of them is the proposer, who writes the proposal.
 */
@Entity
@Table(name = "presenter")
public class Presenter extends NamedPerson {
    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "event_id")
    private UUID eventId;

    private boolean proposer;

    @Enumerated(EnumType.STRING)
    private PresenterRole role;

    @Enumerated(EnumType.STRING)
    private PresenterStatus status;

    private int position;

    @Embedded
    private GivenProfile profile;

    @Embedded
    private GivenConsents consents;

    /** How often they said something on their own page. */
    private int said;

    @Column(name = "decline_reason")
    private String declineReason;

    @Embedded
    private Suggestion suggestion;

    @Column(name = "link_version")
    private int linkVersion;

    private int invitation;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Presenter() {}

    Presenter(Proposal proposal, UUID personId, NamedPresenter named, int position, Instant now) {
        super(personId, named);
        this.proposalId = proposal.getId();
        this.eventId = proposal.getEventId();
        this.status = PresenterStatus.NAMED;
        this.position = position;
        this.declineReason = "";
        this.linkVersion = 1;
        this.createdAt = requireNonNull(now);
        say(PresenterProfile.EMPTY);
        play(named.role());
    }

    /** Writes the proposal. */
    Presenter asProposer() {
        proposer = true;
        return this;
    }

    final void play(PresenterRole newRole) {
        role = requireNonNull(newRole);
    }

    void stand(int newPosition) {
        position = newPosition;
    }

    final void say(PresenterProfile words) {
        profile = new GivenProfile(words);
    }

    /**
     * Is invited, or invited again: what was mailed before opens nothing any more.
     *
     * @throws IllegalTransition if they said yes, or write the proposal
     */
    void invite(Instant now) {
        if (proposer || status == PresenterStatus.CONFIRMED) {
            throw new IllegalTransition();
        }
        declineReason = "";
        suggestion = null;
        linkVersion++;
        status = PresenterStatus.INVITED;
        invitation++;
        invitedAt = requireNonNull(now);
        answeredAt = null;
        remindedAt = null;
    }

    void reminded(Instant now) {
        remindedAt = requireNonNull(now);
    }

    /**
     * Says yes, or says anew what they agree to.
     *
     * @throws IllegalTransition if they were not asked, or declined
     */
    void confirm(Consents given, Instant now) {
        if (status == PresenterStatus.DECLINED || status == PresenterStatus.NAMED && !proposer) {
            throw new IllegalTransition();
        }
        status = PresenterStatus.CONFIRMED;
        answeredAt = requireNonNull(now);
        consents = new GivenConsents(given);
    }

    /**
     * Says on the own page who they are and what they agree to.
     *
     * @param seen how often they had said something when they saw the page
     * @throws StaleData if they said something else since, in another window
     */
    void tell(PresenterProfile words, Consents given, int seen, Instant now) {
        if (seen != said) {
            throw new StaleData();
        }
        confirm(given, now);
        say(words);
        said++;
    }

    /**
     * Says no, now or after all. What they said of themselves is needed no more and goes.
     *
     * @param reason for the proposer, word for word; may be empty
     */
    void decline(String reason, Instant now) {
        if (status == PresenterStatus.DECLINED || status == PresenterStatus.NAMED) {
            throw new IllegalTransition();
        }
        status = PresenterStatus.DECLINED;
        declineReason = requireNonNull(reason);
        answeredAt = requireNonNull(now);
        consents = null;
        say(PresenterProfile.EMPTY);
    }

    /** Names somebody in their place, or, with null, nobody any more. */
    void suggest(Suggestion other) {
        suggestion = other;
    }

    /** The link to the own page opens nothing any more; the next one does. */
    void changeLink() {
        linkVersion++;
    }

    /** Takes every trait off; the row stays, so that the proposal still has so many presenters. */
    void erase() {
        becomeNameless();
        say(PresenterProfile.EMPTY);
        declineReason = "";
        suggestion = null;
        linkVersion++;
        invitation++;
    }

    /** Returns what they agreed to; empty before they said yes. */
    Optional<Consents> consents() {
        return Optional.ofNullable(consents).flatMap(GivenConsents::look);
    }

    PresenterProfile profile() {
        return profile.look();
    }

    /** Returns whom they suggest in their place. */
    Optional<Suggestion> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    PresenterLine line() {
        return new PresenterLine(
                getId(),
                getVersion(),
                getCode(),
                getName(),
                getEmail(),
                getOrganization(),
                getOrganizationId(),
                proposer,
                role,
                status,
                profile.look().firstTime());
    }

    int getSaid() {
        return said;
    }

    UUID getProposalId() {
        return proposalId;
    }

    UUID getEventId() {
        return eventId;
    }

    boolean isProposer() {
        return proposer;
    }

    PresenterStatus getStatus() {
        return status;
    }

    int getPosition() {
        return position;
    }

    PresenterRole getRole() {
        return role;
    }

    String getDeclineReason() {
        return declineReason;
    }

    int getLinkVersion() {
        return linkVersion;
    }

    int getInvitation() {
        return invitation;
    }

    Instant getInvitedAt() {
        return invitedAt;
    }

    Instant getAnsweredAt() {
        return answeredAt;
    }

    Instant getRemindedAt() {
        return remindedAt;
    }
}
