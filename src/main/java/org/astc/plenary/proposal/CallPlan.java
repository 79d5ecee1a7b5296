package org.astc.plenary.proposal;

import java.time.Instant;
import java.util.List;

/**
 * What staff lay out for a call.
 *
 * @param rules how proposals are taken
 * @param tracks in order; at least one before anything can be proposed
 * @param formats in order; at least one before anything can be proposed
 * @param questions in order, may be empty
 */
public record CallPlan(Rules rules, List<Subject> tracks, List<Format> formats, List<Question> questions) {
    public CallPlan {
        tracks = List.copyOf(tracks);
        formats = List.copyOf(formats);
        questions = List.copyOf(questions);
    }

    /**
     * How proposals are taken.
     *
     * @param introduction plain text of several lines, up to 4,000 characters
     * @param graceMinutes so long after the deadline that is shown proposals are still taken, 0 to 10,080 (a week)
     * @param leastOrganizations from which those on stage come; 0: no matter
     * @param mostRoles of one person at the event; 0: no matter
     * @param answerDays in which an invited presenter is asked to answer, at least 1
     */
    public record Rules(
            String introduction,
            int graceMinutes,
            int leastOrganizations,
            Strictness organizationsRule,
            int mostRoles,
            Strictness rolesRule,
            Strictness organizerRule,
            int answerDays) {
        /** Those of an event for which nobody said anything. */
        public static final Rules STANDARD = new Rules("", 0, 0, Strictness.OFF, 0, Strictness.OFF, Strictness.OFF, 10);
    }

    /** A track; a closed one takes proposals with a code only. */
    public record Subject(String code, String name, String description, boolean closed) {}

    /**
     * A session format.
     *
     * @param minutes how long, 1 to 1,440
     * @param leastPresenters on stage, at least 0
     * @param mostPresenters on stage, at most 40
     * @param moderated whether exactly one of them moderates
     * @param counts whether a role in it counts towards the most that one person has
     * @param closesAt its own deadline; null: that of the call
     */
    public record Format(
            String code,
            String name,
            String description,
            int minutes,
            int leastPresenters,
            int mostPresenters,
            boolean moderated,
            boolean counts,
            Instant closesAt) {}

    /**
     * A question.
     *
     * @param mostWords of an answer in prose; 0: no limit but that of the field (8,000 characters)
     * @param choices of a choice, in order; else empty
     * @param blind whether blind reviewers read the answers; not unless staff said so
     * @param track code of the track in which alone it is asked, or null
     * @param format code of the format for which alone it is asked, or null
     * @param frozenAt from when on answers stay as they are, or null
     */
    public record Question(
            String code,
            QuestionKind kind,
            String label,
            String help,
            boolean required,
            int mostWords,
            List<String> choices,
            boolean blind,
            String track,
            String format,
            Instant frozenAt) {
        public Question {
            choices = List.copyOf(choices);
        }
    }
}
