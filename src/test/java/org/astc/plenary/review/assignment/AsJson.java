package org.astc.plenary.review.assignment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.astc.plenary.platform.json.StrictJson;

/** An instance as the file that {@code assign} reads. */
public final class AsJson {
    private final ObjectNode root = StrictJson.MAPPER.createObjectNode();

    private AsJson() {}

    public static String of(Instance instance) {
        AsJson json = new AsJson();
        ArrayNode proposals = json.root.putArray("proposals");
        instance.proposals().forEach(one -> proposal(one, proposals.addObject()));
        ArrayNode reviewers = json.root.putArray("reviewers");
        instance.reviewers().forEach(one -> reviewer(one, reviewers.addObject()));
        json.pairs("conflicts", instance.conflicts());
        json.pairs("kept", instance.kept());
        json.pairs("barred", instance.barred());
        return StrictJson.write(json.root);
    }

    private static void proposal(ProposalToReview one, ObjectNode node) {
        node.put("id", one.id()).put("reviews", one.reviews());
        ArrayNode topics = node.putArray("topics");
        one.topics().forEach(topics::add);
        ArrayNode institutions = node.putArray("institutions");
        one.institutions().stream().sorted().forEach(institutions::add);
    }

    private static void reviewer(Reviewer one, ObjectNode node) {
        node.put("id", one.id()).put("least", one.least()).put("most", one.most());
        one.institution().ifPresent(institution -> node.put("institution", institution));
        ArrayNode topics = node.putArray("topics");
        one.topics()
                .forEach((topic, interest) -> topics.addObject()
                        .put("topic", topic)
                        .put("interest", interest.name().toLowerCase(Locale.ROOT)));
        ArrayNode bids = node.putArray("bids");
        one.bids()
                .forEach((proposal, bid) ->
                        bids.addObject().put("proposal", proposal).put("bid", bid));
    }

    private void pairs(String field, Collection<Pair> pairs) {
        ArrayNode list = root.putArray(field);
        pairs.stream()
                .sorted(Comparator.comparing(Pair::proposal).thenComparing(Pair::reviewer))
                .forEach(pair ->
                        list.addObject().put("proposal", pair.proposal()).put("reviewer", pair.reviewer()));
    }
}
