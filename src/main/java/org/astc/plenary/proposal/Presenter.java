package org.astc.plenary.proposal;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.StaleData;

/**
 * Somebody who is named on a proposal: invited by a link that is good for one answer, then with an own page where they
 * say who they are and what they agree to. One of them is the proposer, who writes the proposal.
 */
@Entity
@Table(name = "presenter")
public class Presenter {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "event_id")
    private UUID eventId;

    private String code;

    @Column(name = "person_id")
    private UUID personId;

    private String name;
    private String email;
    private String organization;

    @Column(name = "organization_id")
    private UUID organizationId;

    private boolean proposer;

    @Enumerated(EnumType.STRING)
    private PresenterRole role;

    @Enumerated(EnumType.STRING)
    private PresenterStatus status;

    private int position;

    @Column(name = "first_time")
    private boolean firstTime;

    private String biography;
    private String pronouns;
    private String pronunciation;
    private String availability;

    @Embedded
    private GivenConsents consents;

    @Column(name = "decline_reason")
    private String declineReason;

    private String language;

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
        this.id = Ids.next();
        this.proposalId = proposal.getId();
        this.eventId = proposal.getEventId();
        this.code = ProposalCodes.ofPresenter();
        this.personId = requireNonNull(personId);
        this.status = PresenterStatus.NAMED;
        this.position = position;
        this.declineReason = "";
        this.language = requireNonNull(named.language());
        this.linkVersion = 1;
        this.createdAt = requireNonNull(now);
        say(PresenterProfile.EMPTY);
        name = requireNonNull(named.name());
        email = requireNonNull(named.email());
        belongTo(named.organization(), named.organizationId());
        play(named.role());
    }

    /** Writes the proposal. */
    Presenter asProposer() {
        proposer = true;
        return this;
    }

    final void belongTo(String typed, UUID known) {
        organization = requireNonNull(typed);
        organizationId = known;
    }

    final void play(PresenterRole newRole) {
        role = requireNonNull(newRole);
    }

    void stand(int newPosition) {
        position = newPosition;
    }

    final void say(PresenterProfile profile) {
        biography = profile.biography();
        pronouns = profile.pronouns();
        pronunciation = profile.pronunciation();
        availability = profile.availability();
        firstTime = profile.firstTime();
    }

    /** Is invited, or invited again: what was mailed before opens nothing any more. */
    void invite(Instant now) {
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
     * Says no, now or after all.
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
    }

    /** The link to the own page opens nothing any more; the next one does. */
    void changeLink() {
        linkVersion++;
    }

    /** Takes every trait off; the row stays, so that the proposal still has so many presenters. */
    void erase() {
        name = "";
        email = null;
        belongTo("", null);
        say(PresenterProfile.EMPTY);
        declineReason = "";
        linkVersion++;
        invitation++;
    }

    /** The person is known under another record now. */
    void becomes(UUID person) {
        personId = requireNonNull(person);
    }

    void requireSeen(long seenVersion) {
        if (seenVersion != version) {
            throw new StaleData();
        }
    }

    /** Returns what they agreed to; empty before they said yes. */
    Optional<Consents> consents() {
        return Optional.ofNullable(consents).flatMap(GivenConsents::look);
    }

    PresenterProfile profile() {
        return new PresenterProfile(biography, pronouns, pronunciation, availability, firstTime);
    }

    PresenterLine line() {
        return new PresenterLine(
                id, version, code, name, email, organization, organizationId, proposer, role, status, firstTime);
    }

    UUID getId() {
        return id;
    }

    UUID getProposalId() {
        return proposalId;
    }

    UUID getEventId() {
        return eventId;
    }

    String getCode() {
        return code;
    }

    UUID getPersonId() {
        return personId;
    }

    String getName() {
        return name;
    }

    /** Returns the address; null once erased. */
    String getEmail() {
        return email;
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

    String getDeclineReason() {
        return declineReason;
    }

    String getLanguage() {
        return language;
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
