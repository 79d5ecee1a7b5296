package org.astc.plenary.review.calibration;

/**
 * Score = mean + quality of the proposal + bias of the reviewer + noise; quality and bias are random, and the variance
 * of the noise is divided by the confidence. Proposals are eliminated first, so that all that is left is a matrix of
 * reviewers by reviewers (Henderson's mixed model equations: Robinson 1991, Statistical Science 6(1), 15–32).
 *
 * <p>Variances are given as ratios to that of the noise. Costs scores × reviews per proposal + reviewers³ / 6.
 */
final class MixedModel {
    /** What is left over is never taken as less, in squared points: scores without any noise have a likelihood too. */
    private static final double SMALLEST = 1e-9;

    private final Design design;
    private final double biasRatio;
    private final double[][] reviewers;
    private final double[] ofOnes;
    private final double[] ofScores;
    private final Cholesky factor;
    private final double level;
    private final double residual;
    private final double ones;
    private double logQuality;

    MixedModel(Design design, double qualityRatio, double biasRatio) {
        this.design = design;
        this.biasRatio = biasRatio;
        reviewers = new double[design.reviewers()][design.reviewers()];
        ofOnes = new double[design.reviewers()];
        ofScores = new double[design.reviewers()];
        double[] sums = new double[3];
        for (int proposal = 0; proposal < design.proposals(); proposal++) {
            eliminate(proposal, qualityRatio, sums);
        }
        factor = new Cholesky(ridged());
        double[] solvedOnes = factor.solve(ofOnes);
        ones = sums[0] - biasRatio * dot(ofOnes, solvedOnes);
        double mixed = sums[1] - biasRatio * dot(ofScores, solvedOnes);
        level = mixed / ones;
        residual = Math.max(SMALLEST, sums[2] - biasRatio * dot(ofScores, factor.solve(ofScores)) - mixed * level);
    }

    private void eliminate(int proposal, double qualityRatio, double[] sums) {
        double weights = 0;
        double scored = 0;
        for (int score : design.scoresOf(proposal)) {
            weights += design.weight(score);
            scored += design.weight(score) * design.value(score);
        }
        double shrink = qualityRatio / (1 + qualityRatio * weights);
        logQuality += StrictMath.log1p(qualityRatio * weights);
        for (int score : design.scoresOf(proposal)) {
            double weight = design.weight(score);
            double one = weight - shrink * weight * weights;
            double own = weight * design.value(score) - shrink * weight * scored;
            int reviewer = design.reviewerOf(score);
            sums[0] += one;
            sums[1] += own;
            sums[2] += own * design.value(score);
            ofOnes[reviewer] += one;
            ofScores[reviewer] += own;
            reviewers[reviewer][reviewer] += weight;
            for (int other : design.scoresOf(proposal)) {
                reviewers[reviewer][design.reviewerOf(other)] -= shrink * weight * design.weight(other);
            }
        }
    }

    private double[][] ridged() {
        double[][] matrix = new double[reviewers.length][reviewers.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = biasRatio * reviewers[i][j];
            }
            matrix[i][i] += 1;
        }
        return matrix;
    }

    /** Returns the restricted log likelihood, less a constant, at the best variance of the noise. */
    double likelihood() {
        return -(freedom() * StrictMath.log(residual) + logQuality + factor.logDeterminant() + StrictMath.log(ones))
                / 2;
    }

    /** Returns the variance of the noise of a score of confidence 1. */
    double noise() {
        return residual / freedom();
    }

    private int freedom() {
        return design.scores() - 1;
    }

    /** Returns the mean of all proposals. */
    double level() {
        return level;
    }

    /** Returns how many points each reviewer gives too much, shrunk towards 0 as far as the data leave it open. */
    double[] biases() {
        double[] right = new double[ofScores.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = biasRatio * (ofScores[i] - level * ofOnes[i]);
        }
        return factor.solve(right);
    }

    /** Returns the variances and covariances of what is left unknown of the biases, the mean taken as known. */
    double[][] uncertainty() {
        double[][] matrix = factor.inverse();
        for (double[] row : matrix) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= biasRatio * noise();
            }
        }
        return matrix;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
