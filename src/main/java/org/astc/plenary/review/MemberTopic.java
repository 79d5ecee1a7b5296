package org.astc.plenary.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.astc.plenary.review.assignment.Interest;

/** How much a member of the committee likes to read about a track. */
@Embeddable
public class MemberTopic {
    @Column(name = "track_id")
    private UUID trackId;

    @Enumerated(EnumType.STRING)
    private Interest interest;

    protected MemberTopic() {}

    MemberTopic(UUID trackId, Interest interest) {
        this.trackId = trackId;
        this.interest = interest;
    }

    UUID trackId() {
        return trackId;
    }

    Interest interest() {
        return interest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberTopic topic
                && Objects.equals(trackId, topic.trackId)
                && interest == topic.interest;
    }

    @Override
    public int hashCode() {
        return Objects.hash(trackId, interest);
    }
}
