package org.astc.plenary.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.StaleData;

/** A time in which the committee reviews the proposals of an event, or of one track of it. */
@Entity
@Table(name = "review_round")
public class ReviewRound {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_id")
    private UUID eventId;

    private String name;

    @Column(name = "track_id")
    private UUID trackId;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private int reviews;

    @Column(name = "shows_others")
    private boolean showsOthers;

    protected ReviewRound() {}

    ReviewRound(UUID eventId, RoundPlan plan) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.trackId = plan.trackId();
        name = requireNonNull(plan.name());
        reviews = plan.reviews();
        showsOthers = plan.showsOthers();
        last(plan.opensAt(), plan.closesAt());
    }

    private void last(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(until + " is not after " + from);
        }
        opensAt = from;
        closesAt = until;
    }

    /**
     * Ends at another moment.
     *
     * @throws StaleData if somebody changed the round since that version
     */
    void closeAt(Instant moment, long seenVersion) {
        if (seenVersion != version) {
            throw new StaleData();
        }
        last(opensAt, moment);
    }

    /** Says whether reviews are written at the moment. */
    boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    boolean hasOpened(Instant now) {
        return !now.isBefore(opensAt);
    }

    RoundSummary summary() {
        return new RoundSummary(id, version, eventId, name, trackId, opensAt, closesAt, reviews, showsOthers);
    }

    UUID getId() {
        return id;
    }

    UUID getEventId() {
        return eventId;
    }

    UUID getTrackId() {
        return trackId;
    }

    int getReviews() {
        return reviews;
    }
}
