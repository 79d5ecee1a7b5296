package org.astc.plenary.review.assignment;

import java.util.function.Predicate;

/** How few and how many reviews each reviewer may have, by position. */
final class Loads {
    private final int[] least;
    private final int[] most;

    private Loads(int[] least, int[] most) {
        this.least = least;
        this.most = most;
    }

    /** Returns the reviewers' own bounds; whoever has more pairs by hand than the least has at least these. */
    static Loads own(Board board) {
        int[] least = new int[board.reviewers()];
        int[] most = new int[board.reviewers()];
        for (int r = 0; r < least.length; r++) {
            Reviewer reviewer = board.instance().reviewer(r);
            least[r] = Math.max(reviewer.least(), board.keptBy(r));
            most[r] = Math.min(reviewer.most(), board.proposals());
        }
        return new Loads(least, most);
    }

    int least(int reviewer) {
        return least[reviewer];
    }

    int most(int reviewer) {
        return most[reviewer];
    }

    int leastOfAll() {
        int sum = 0;
        for (int one : least) {
            sum += one;
        }
        return sum;
    }

    int mostOfAll() {
        int sum = 0;
        for (int one : most) {
            sum += one;
        }
        return sum;
    }

    /** Returns these bounds narrowed to loads within 1 of the mean of so many reviews, as far as they allow. */
    Loads aroundMean(int wanted) {
        int mean = wanted / least.length;
        return within(wanted % least.length == 0 ? mean - 1 : mean, mean + 1);
    }

    /**
     * Returns these bounds narrowed as far as possible towards one level: the load that all would have if everybody had
     * the same but for the own bounds.
     *
     * @param isPossible whether there is an assignment within bounds; there is one within these
     */
    Loads aroundLevel(int wanted, Predicate<Loads> isPossible) {
        int level = level(wanted);
        int above = within(level, level).leastOfAll() == wanted ? 0 : 1;
        int few = 1;
        int many = Math.max(level, mostOfOne() - level) + 1;
        while (few < many) {
            int middle = (few + many) / 2;
            if (isPossible.test(within(level + above - middle, level + middle))) {
                many = middle;
            } else {
                few = middle + 1;
            }
        }
        return within(level + above - few, level + few);
    }

    /** Returns the highest load with which not more than all reviews are written if everybody has it. */
    private int level(int wanted) {
        int level = 0;
        while (level < mostOfOne() && within(level + 1, level + 1).leastOfAll() <= wanted) {
            level++;
        }
        return level;
    }

    private int mostOfOne() {
        int highest = 0;
        for (int one : most) {
            highest = Math.max(highest, one);
        }
        return highest;
    }

    private Loads within(int low, int high) {
        int[] narrowLeast = new int[least.length];
        int[] narrowMost = new int[least.length];
        for (int r = 0; r < least.length; r++) {
            narrowLeast[r] = Math.min(Math.max(low, least[r]), most[r]);
            narrowMost[r] = Math.min(Math.max(high, least[r]), most[r]);
        }
        return new Loads(narrowLeast, narrowMost);
    }

    /** Says whether the load is within 1 of the mean of so many reviews by so many reviewers. */
    static boolean isWithinOne(int load, int wanted, int reviewers) {
        return Math.abs((long) load * reviewers - wanted) <= reviewers;
    }
}
