package org.astc.plenary.review.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.astc.plenary.platform.Messages;

/** What staff should know about an outcome: everything that did not come out as it is usually promised. */
final class Remarks {
    private static final int PERCENT_OF_TOTAL = 98;
    private static final int ALL = 100;

    private final Outcome outcome;
    private final Locale language;
    private final List<String> remarks = new ArrayList<>();

    Remarks(Outcome outcome, Locale language) {
        this.outcome = outcome;
        this.language = language;
    }

    List<String> all() {
        loads();
        if (outcome.points() * ALL < outcome.optimum() * PERCENT_OF_TOTAL) {
            add("loss", Affinity.decimal(outcome.optimum() - outcome.points()).toPlainString());
        }
        if (outcome.groups() > 1) {
            add("apart", Integer.toString(outcome.groups()));
        } else if (!outcome.repairs().isEmpty()) {
            long loss = outcome.repairs().stream().mapToLong(Repair.Step::loss).sum();
            add("repaired", Affinity.decimal(loss).toPlainString());
        }
        return remarks;
    }

    private void loads() {
        List<Reviewer> reviewers = outcome.instance().reviewers();
        int[] loads = outcome.loads();
        List<String> uneven = IntStream.range(0, loads.length)
                .filter(r -> !Loads.isWithinOne(loads[r], outcome.reviews(), loads.length))
                .mapToObj(r -> reviewers.get(r).id() + " (" + loads[r] + ")")
                .toList();
        if (!uneven.isEmpty()) {
            add("uneven", String.join(", ", uneven));
        }
    }

    private void add(String key, String argument) {
        remarks.add(Messages.text(language, "review.assignment.remark." + key, argument));
    }
}
