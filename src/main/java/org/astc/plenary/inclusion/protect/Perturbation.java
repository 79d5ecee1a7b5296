package org.astc.plenary.inclusion.protect;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Another whole table that fits the published figures: some cells are changed so that all sums stay, at the least cost.
 * The cells that it changes are those that must be hidden to make it possible.
 */
final class Perturbation {
    private static final double TINY = 1e-6;

    /** Solving does not begin there; but where there is none, ojAlgo divides for one, and takes most of the time. */
    private static final BigDecimal ANY = BigDecimal.ZERO;

    private final LinkedTables tables;
    private final double[] weights;
    private final double[] base;
    private final Set<Integer> free;
    private final boolean whole;
    private final Effort effort;
    private final Map<Integer, double[]> wanted = new TreeMap<>();

    /**
     * @param base a table that fits, from which to move
     * @param free cells that may change; hidden ones, or such as could be hidden
     * @param whole whether only whole numbers of people move
     */
    Perturbation(
            LinkedTables tables, double[] weights, double[] base, Set<Integer> free, boolean whole, Effort effort) {
        this.tables = tables;
        this.weights = weights;
        this.base = base;
        this.free = free;
        this.whole = whole;
        this.effort = effort;
    }

    /** The change of this cell must lie between these. */
    void want(int cell, double least, double most) {
        wanted.put(cell, new double[] {least, most});
    }

    /** Returns the changes by cell, or null if there is no such table. */
    Map<Integer, Double> find() {
        Map<Integer, Double> found = solve(weights);
        for (int i = 0; i < 2 && found != null && !whole; i++) {
            // fewer cells with larger changes: what changed little weights more from now on
            double[] sharper = weights.clone();
            for (Map.Entry<Integer, Double> change : found.entrySet()) {
                sharper[change.getKey()] *= 4 / (Math.abs(change.getValue()) + 0.5);
            }
            Map<Integer, Double> fewer = solve(sharper);
            if (fewer == null || weigh(fewer) >= weigh(found) - TINY) {
                break;
            }
            found = fewer;
        }
        return found;
    }

    /** What hiding the changed cells weights, however much they change. */
    private double weigh(Map<Integer, Double> changes) {
        return changes.keySet().stream().mapToDouble(cell -> weights[cell]).sum();
    }

    private Map<Integer, Double> solve(double[] own) {
        effort.check();
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = Math.max(1, effort.left().toMillis());
        model.options.time_suffice = model.options.time_abort;
        Map<Integer, Variable[]> moves = new TreeMap<>();
        Set<Integer> rows = new LinkedHashSet<>();
        double far = wanted.values().stream()
                        .mapToDouble(range -> Math.max(Math.abs(range[0]), Math.abs(range[1])))
                        .sum()
                * 2;
        for (int cell : free) {
            double[] range = wanted.getOrDefault(cell, new double[] {1 - base[cell], far});
            if (range[1] - range[0] < 0 || range[0] == 0 && range[1] == 0) {
                continue;
            }
            Variable more = model.newVariable("m" + cell)
                    .lower(Math.max(0, range[0]))
                    .upper(Math.max(0, range[1]))
                    .weight(BigDecimal.valueOf(own[cell]))
                    .value(ANY)
                    .integer(whole);
            Variable fewer = model.newVariable("f" + cell)
                    .lower(Math.max(0, -range[1]))
                    .upper(Math.max(0, -range[0]))
                    .weight(BigDecimal.valueOf(own[cell]))
                    .value(ANY)
                    .integer(whole);
            moves.put(cell, new Variable[] {more, fewer});
            rows.addAll(tables.sumsOf(cell));
        }
        if (!moves.keySet().containsAll(wanted.keySet())) {
            return null;
        }
        rows.forEach(row -> sum(model, row, moves));
        Optimisation.Result result = model.minimise();
        effort.check();
        return result.getState().isFeasible() ? changes(moves) : null;
    }

    private void sum(ExpressionsBasedModel model, int row, Map<Integer, Variable[]> moves) {
        LinkedTables.Sum sum = tables.sums().get(row);
        Expression expression = model.newExpression("s" + row);
        double now = 0;
        for (int i = 0; i < sum.cells().length; i++) {
            int cell = sum.cells()[i];
            now += sum.signs()[i] * base[cell];
            if (moves.containsKey(cell)) {
                expression.set(moves.get(cell)[0], sum.signs()[i]);
                expression.set(moves.get(cell)[1], -sum.signs()[i]);
            }
        }
        if (sum.exact()) {
            expression.level(0);
        } else {
            expression.lower(-now);
        }
    }

    private static Map<Integer, Double> changes(Map<Integer, Variable[]> moves) {
        Map<Integer, Double> changes = new TreeMap<>();
        moves.forEach((cell, pair) -> {
            double change = Arrays.stream(new double[] {value(pair[0]), -value(pair[1])})
                    .sum();
            if (Math.abs(change) > TINY) {
                changes.put(cell, change);
            }
        });
        return changes;
    }

    private static double value(Variable variable) {
        Number value = variable.getValue();
        return value == null ? 0 : Double.parseDouble(value.toString());
    }
}
