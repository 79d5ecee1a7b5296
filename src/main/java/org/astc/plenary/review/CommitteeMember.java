package org.astc.plenary.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.review.assignment.Interest;

/**
 * Somebody who reviews for an event: an account, with the topics that they like and the load that they take. Others see
 * a number that was drawn at random.
 */
@Entity
@Table(name = "committee_member")
public class CommitteeMember {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "account_id")
    private UUID accountId;

    private int number;

    @Column(name = "organization_id")
    private UUID organizationId;

    private int most;
    private boolean active;

    @ElementCollection
    @CollectionTable(name = "member_topic", joinColumns = @JoinColumn(name = "member_id"))
    private Set<MemberTopic> topics = new HashSet<>();

    protected CommitteeMember() {}

    CommitteeMember(UUID eventId, UUID accountId, int number, UUID organizationId, int most) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.accountId = requireNonNull(accountId);
        this.number = number;
        this.organizationId = organizationId;
        this.active = true;
        take(most);
    }

    final void take(int reviews) {
        most = reviews;
    }

    void belongTo(UUID organization) {
        organizationId = requireNonNull(organization);
    }

    /** Likes to read this; what is not named was not spoken of. */
    void like(Map<UUID, Interest> interests) {
        Set<MemberTopic> wanted = interests.entrySet().stream()
                .map(each -> new MemberTopic(each.getKey(), each.getValue()))
                .collect(Collectors.toSet());
        topics.retainAll(wanted);
        topics.addAll(wanted);
    }

    /** Leaves the committee; what they wrote stays. */
    void leave() {
        active = false;
    }

    void comeBack() {
        active = true;
    }

    Map<UUID, Interest> interests() {
        return topics.stream().collect(Collectors.toMap(MemberTopic::trackId, MemberTopic::interest));
    }

    UUID getId() {
        return id;
    }

    UUID getEventId() {
        return eventId;
    }

    UUID getAccountId() {
        return accountId;
    }

    int getNumber() {
        return number;
    }

    UUID getOrganizationId() {
        return organizationId;
    }

    int getMost() {
        return most;
    }

    boolean isActive() {
        return active;
    }
}
