package org.astc.plenary.review.calibration;

import java.util.function.DoubleUnaryOperator;

/**
 * Estimates the variances of quality and bias from the scores alone by restricted maximum likelihood (Patterson and
 * Thompson 1971, Biometrika 58(3), 545–554). A variance that the data do not ask for becomes 0, so that reviewers who
 * are equally lenient are not corrected by accident.
 *
 * <p>Searches the shares of quality / (quality + noise) and bias / (bias + noise) in turn, each by golden section,
 * until neither moves.
 */
final class RestrictedLikelihood {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double LARGEST = 0.995;
    private static final double CLOSE = 0.005;
    private static final int ROUNDS = 12;

    private final Design design;

    RestrictedLikelihood(Design design) {
        this.design = design;
    }

    /** The model under the likeliest variances. */
    record Fit(MixedModel model, Variances variances) {}

    Fit best() {
        double quality = 0.5;
        double bias = 0.3;
        for (int round = 0; round < ROUNDS; round++) {
            double keptBias = bias;
            double nextQuality = highest(share -> likelihood(share, keptBias));
            double nextBias = highest(share -> likelihood(nextQuality, share));
            boolean settled = Math.abs(nextQuality - quality) < CLOSE && Math.abs(nextBias - bias) < CLOSE;
            quality = nextQuality;
            bias = nextBias;
            if (settled) {
                break;
            }
        }
        MixedModel model = model(quality, bias);
        double noise = model.noise();
        return new Fit(model, new Variances(ratio(quality) * noise, ratio(bias) * noise, noise));
    }

    private MixedModel model(double quality, double bias) {
        return new MixedModel(design, ratio(quality), ratio(bias));
    }

    private double likelihood(double quality, double bias) {
        return model(quality, bias).likelihood();
    }

    private static double ratio(double share) {
        return share / (1 - share);
    }

    private static double highest(DoubleUnaryOperator height) {
        double low = 0;
        double high = LARGEST;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = height.applyAsDouble(left);
        double atRight = height.applyAsDouble(right);
        while (high - low > CLOSE) {
            if (atLeft >= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = height.applyAsDouble(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = height.applyAsDouble(right);
            }
        }
        double middle = (low + high) / 2;
        return height.applyAsDouble(0) >= height.applyAsDouble(middle) ? 0 : middle;
    }
}
