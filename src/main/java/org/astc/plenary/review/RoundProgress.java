package org.astc.plenary.review;

import java.util.List;
import java.util.UUID;

/**
 * How far a round is, for those who lead it.
 *
 * @param proposals that are with the committee and belong to the round
 * @param assigned reviews that stand: to be written, begun or handed in
 * @param done reviews that are handed in
 * @param lacking proposals with fewer reviews than the round wants
 * @param members how far each of the committee is, by number
 */
public record RoundProgress(
        RoundSummary round, int proposals, long assigned, long done, long lacking, List<OfMember> members) {
    public RoundProgress {
        members = List.copyOf(members);
    }

    /**
     * How far somebody is.
     *
     * @param name of the account
     * @param most reviews that they take
     */
    public record OfMember(
            UUID memberId, int number, String name, boolean active, int most, long assigned, long done) {}
}
