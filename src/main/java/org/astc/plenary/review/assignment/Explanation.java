package org.astc.plenary.review.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Messages;

/** Says in words why a reviewer is on a proposal. */
final class Explanation {
    private final Locale language;

    Explanation(Locale language) {
        this.language = language;
    }

    /**
     * Returns one or more sentences: who decided, what the reviewer thinks of the topics, what they bid.
     *
     * @param isRepair whether the pair was made to join groups
     */
    String of(Outcome.Chosen chosen, boolean isRepair) {
        List<String> sentences = new ArrayList<>();
        if (chosen.kept()) {
            sentences.add(text("review.assignment.why.kept"));
        }
        if (isRepair) {
            sentences.add(text("review.assignment.why.repair"));
        }
        List<String> topics = chosen.proposal().topics().stream()
                .map(topic -> topic(chosen, topic))
                .toList();
        sentences.add(
                topics.isEmpty()
                        ? text("review.assignment.why.no-topics")
                        : text("review.assignment.why.topics", String.join(", ", topics)));
        int bid = chosen.reviewer().bids().getOrDefault(chosen.proposal().id(), 0);
        sentences.add(
                bid == 0
                        ? text("review.assignment.why.no-bid")
                        : text("review.assignment.why.bid", (bid > 0 ? "+" : "−") + Math.abs(bid)));
        return String.join(" ", sentences);
    }

    private String topic(Outcome.Chosen chosen, String topic) {
        Interest interest = chosen.reviewer().topics().get(topic);
        String word = interest == null ? "unsaid" : interest.name().toLowerCase(Locale.ROOT);
        return text("review.assignment.topic." + word, topic);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }
}
