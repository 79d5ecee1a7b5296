package org.astc.plenary.review.assignment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.json.StrictJson;

/** An outcome as the file that {@code assign} writes (docs/assign.schema.json, {@code $defs/outcome}). */
final class Report {
    private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    private static final int RATIO_DECIMALS = 6;

    private final Outcome outcome;
    private final Locale language;
    private final ObjectNode root = StrictJson.MAPPER.createObjectNode();

    Report(Outcome outcome, Locale language) {
        this.outcome = outcome;
        this.language = language;
    }

    /** Returns the file; of the same outcome always the same bytes. */
    String write() {
        pairs();
        loads();
        total();
        weakest();
        Outcome.Served worst = outcome.worstOff();
        root.putObject("worstOff").put("proposal", worst.proposal().id()).put("mean", Affinity.decimal(worst.points()));
        root.put("connected", outcome.groups() == 1);
        root.put("groups", outcome.groups());
        repairs();
        ArrayNode remarks = root.putArray("remarks");
        new Remarks(outcome, language).all().forEach(remarks::add);
        try {
            return StrictJson.MAPPER.writer(LINES).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void pairs() {
        Explanation explanation = new Explanation(language);
        Set<Pair> made = new HashSet<>();
        outcome.repairs().forEach(step -> made.addAll(step.put()));
        ArrayNode pairs = root.putArray("pairs");
        for (Outcome.Chosen one : outcome.pairs()) {
            put(pairs.addObject(), one.pair())
                    .put("affinity", Affinity.decimal(one.points()))
                    .put("kept", one.kept())
                    .put("why", explanation.of(one, made.contains(one.pair())));
        }
    }

    private static ObjectNode put(ObjectNode node, Pair pair) {
        return node.put("proposal", pair.proposal()).put("reviewer", pair.reviewer());
    }

    private void loads() {
        ArrayNode loads = root.putArray("loads");
        int[] reviews = outcome.loads();
        List<Reviewer> reviewers = outcome.instance().reviewers();
        for (int r = 0; r < reviews.length; r++) {
            loads.addObject().put("reviewer", reviewers.get(r).id()).put("reviews", reviews[r]);
        }
    }

    private void total() {
        root.putObject("total")
                .put("affinity", Affinity.decimal(outcome.points()))
                .put("optimum", Affinity.decimal(outcome.optimum()))
                .put("ratio", ratio(outcome.points(), outcome.optimum()))
                .put("loss", Affinity.decimal(outcome.optimum() - outcome.points()));
    }

    private void weakest() {
        outcome.weakest()
                .ifPresentOrElse(
                        one -> {
                            int reachable = outcome.reachable().orElseThrow();
                            put(root.putObject("weakest"), one.pair())
                                    .put("affinity", Affinity.decimal(one.points()))
                                    .put("reachable", Affinity.decimal(reachable))
                                    .put("ratio", ratio(one.points(), reachable));
                        },
                        () -> root.putNull("weakest"));
    }

    private void repairs() {
        ArrayNode repairs = root.putArray("repairs");
        for (Repair.Step step : outcome.repairs()) {
            ObjectNode node = repairs.addObject();
            put(node.putArray("taken"), step.taken());
            put(node.putArray("put"), step.put());
            node.put("loss", Affinity.decimal(step.loss()));
        }
    }

    private static void put(ArrayNode list, Collection<Pair> pairs) {
        pairs.forEach(pair -> put(list.addObject(), pair));
    }

    /**
     * Returns the ratio, rounded down, so that a bound that it seems to keep is kept; 1 where there is nothing to
     * reach.
     */
    static BigDecimal ratio(long part, long whole) {
        return whole == 0
                ? BigDecimal.ONE.setScale(RATIO_DECIMALS)
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), RATIO_DECIMALS, RoundingMode.DOWN);
    }

    /** The line that the command prints. */
    String line(String file) {
        return Messages.text(
                Locale.ENGLISH,
                "review.assignment.done",
                file,
                Integer.toString(outcome.reviews()),
                Affinity.decimal(outcome.points()).toPlainString(),
                Affinity.decimal(outcome.optimum()).toPlainString(),
                Affinity.decimal(outcome.optimum() - outcome.points()).toPlainString(),
                weakestInWords(),
                Integer.toString(outcome.groups()));
    }

    private String weakestInWords() {
        return outcome.weakest()
                .map(one -> Affinity.decimal(one.points()) + " / "
                        + Affinity.decimal(outcome.reachable().orElseThrow()))
                .orElse("–");
    }
}
