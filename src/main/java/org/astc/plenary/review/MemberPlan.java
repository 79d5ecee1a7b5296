package org.astc.plenary.review;

import java.util.Map;
import java.util.UUID;
import org.astc.plenary.review.assignment.Interest;

/**
 * Somebody who is to review.
 *
 * @param email clean
 * @param organizationId of the directory; null if it is not known there
 * @param most reviews that they take in a round, 0 to 200
 * @param interests by track; what is not named was not spoken of
 */
public record MemberPlan(String email, UUID organizationId, int most, Map<UUID, Interest> interests) {
    public MemberPlan {
        interests = Map.copyOf(interests);
    }
}
