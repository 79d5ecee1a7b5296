package org.astc.plenary.review.assignment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.json.JsonForm;

/** Reads what is to be assigned (docs/assign.schema.json). Every fault is told with its JSON pointer. */
final class InstanceForm {
    static final int MOST_PROPOSALS = 2_000;
    static final int MOST_REVIEWERS = 500;
    private static final int MOST_PAIRS = 1_000_000;
    private static final int MOST_REVIEWS = 20;
    private static final int USUAL_REVIEWS = 3;
    private static final int MOST_WORDS = 200;
    private static final int LONGEST = 200;
    private static final String UNKNOWN = "platform.rest.fault.unknown";
    private static final String TWICE = "platform.rest.fault.twice";

    private final JsonForm form;
    private final Map<String, ProposalToReview> proposals = new LinkedHashMap<>();
    private final Map<String, Reviewer> reviewers = new LinkedHashMap<>();

    private InstanceForm(JsonNode node) {
        form = new JsonForm(node);
    }

    /**
     * What was asked for.
     *
     * @param language {@code en}, {@code es} or {@code fr}, for what is said in words
     */
    record Asked(String language, Instance instance) {}

    /**
     * Reads it.
     *
     * @throws InvalidInput with all faults
     */
    static Asked read(JsonNode node) {
        return new InstanceForm(node).asked();
    }

    private Asked asked() {
        form.optionalLine("$schema", LONGEST);
        String language = form.oneOf("language", List.of("en", "es", "fr"), "en");
        int usual = form.isNothing("reviews") ? USUAL_REVIEWS : form.number("reviews", 1, MOST_REVIEWS);
        form.objects("proposals", 1, MOST_PROPOSALS).forEach(one -> proposal(one, usual));
        form.objects("reviewers", 1, MOST_REVIEWERS).forEach(this::reviewer);
        Set<Pair> conflicts = pairs("conflicts");
        Set<Pair> barred = pairs("barred");
        Set<Pair> kept = kept(conflicts, barred);
        form.end();
        return new Asked(
                language,
                new Instance(
                        List.copyOf(proposals.values()), List.copyOf(reviewers.values()), conflicts, kept, barred));
    }

    private void proposal(JsonForm one, int usual) {
        ProposalToReview proposal = new ProposalToReview(
                one.line("id", LONGEST),
                List.copyOf(words(one, "topics")),
                words(one, "institutions"),
                one.isNothing("reviews") ? usual : one.number("reviews", 1, MOST_REVIEWS));
        if (proposals.put(proposal.id(), proposal) != null) {
            one.refuse("id", TWICE);
        }
    }

    private static Set<String> words(JsonForm one, String field) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : one.words(field, MOST_WORDS)) {
            if (!words.add(Text.clean(word))) {
                one.refuse(field, TWICE);
            }
        }
        return words;
    }

    private void reviewer(JsonForm one) {
        Map<String, Interest> topics = new HashMap<>();
        for (JsonForm topic : one.objects("topics", 0, MOST_WORDS)) {
            if (topics.put(topic.line("topic", LONGEST), topic.word("interest", Interest.class, Interest.MEDIUM))
                    != null) {
                topic.refuse("topic", TWICE);
            }
        }
        Map<String, Integer> bids = new HashMap<>();
        for (JsonForm bid : one.objects("bids", 0, MOST_PROPOSALS)) {
            String proposal = known(bid, "proposal", proposals);
            if (bids.put(proposal, bid.number("bid", -Affinity.HIGHEST_BID, Affinity.HIGHEST_BID)) != null) {
                bid.refuse("proposal", TWICE);
            }
        }
        int least = one.isNothing("least") ? 0 : one.number("least", 0, MOST_PROPOSALS);
        int most = one.isNothing("most") ? MOST_PROPOSALS : one.number("most", least, MOST_PROPOSALS);
        Optional<String> institution = Optional.ofNullable(one.optionalLine("institution", LONGEST));
        Reviewer reviewer = new Reviewer(one.line("id", LONGEST), institution, topics, bids, least, most);
        if (reviewers.put(reviewer.id(), reviewer) != null) {
            one.refuse("id", TWICE);
        }
    }

    private static String known(JsonForm one, String field, Map<String, ?> ids) {
        String id = one.line(field, LONGEST);
        if (!id.isEmpty() && !ids.containsKey(id)) {
            one.refuse(field, UNKNOWN);
        }
        return id;
    }

    private Set<Pair> pairs(String field) {
        Set<Pair> pairs = new LinkedHashSet<>();
        form.objects(field, 0, MOST_PAIRS).forEach(one -> pairs.add(pair(one)));
        return pairs;
    }

    private Pair pair(JsonForm one) {
        return new Pair(known(one, "proposal", proposals), known(one, "reviewer", reviewers));
    }

    private Set<Pair> kept(Set<Pair> conflicts, Set<Pair> barred) {
        Set<Pair> kept = new LinkedHashSet<>();
        Map<String, Integer> loads = new HashMap<>();
        Map<String, List<Reviewer>> company = new HashMap<>();
        for (JsonForm one : form.objects("kept", 0, MOST_PAIRS)) {
            Pair pair = pair(one);
            ProposalToReview proposal = proposals.get(pair.proposal());
            Reviewer reviewer = reviewers.get(pair.reviewer());
            if (proposal == null || reviewer == null || !kept.add(pair)) {
                continue;
            }
            List<Reviewer> others = company.computeIfAbsent(proposal.id(), any -> new ArrayList<>());
            if (conflicts.contains(pair)
                    || reviewer.institution()
                            .filter(proposal.institutions()::contains)
                            .isPresent()) {
                one.refuse("reviewer", "review.assignment.fault.conflict");
            } else if (barred.contains(pair)) {
                one.refuse("reviewer", "review.assignment.fault.barred");
            } else if (others.stream().anyMatch(reviewer::isColleagueOf)) {
                one.refuse("reviewer", "review.assignment.fault.colleague");
            } else if (loads.merge(reviewer.id(), 1, Integer::sum) > reviewer.most()) {
                one.refuse("reviewer", "review.assignment.fault.full");
            }
            others.add(reviewer);
        }
        return kept;
    }
}
