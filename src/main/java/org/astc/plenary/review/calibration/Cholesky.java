package org.astc.plenary.review.calibration;

/** A symmetric positive definite matrix as the product of a lower triangle and its transpose. */
final class Cholesky {
    private final double[][] lower;

    /** Takes the matrix over and factors it in place; only its lower triangle is read. */
    Cholesky(double[][] matrix) {
        lower = matrix;
        for (int i = 0; i < lower.length; i++) {
            double[] row = lower[i];
            for (int j = 0; j < i; j++) {
                row[j] = (row[j] - dot(row, lower[j], j)) / lower[j][j];
            }
            double rest = row[i] - dot(row, row, i);
            if (!(rest > 0)) {
                throw new IllegalArgumentException("not positive definite");
            }
            row[i] = Math.sqrt(rest);
        }
    }

    private static double dot(double[] one, double[] other, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }

    /** Returns the logarithm of the determinant. */
    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += StrictMath.log(lower[i][i]);
        }
        return 2 * sum;
    }

    /** Returns x with A x = right. */
    double[] solve(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < x.length; i++) {
            x[i] = (x[i] - dot(lower[i], x, i)) / lower[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            for (int k = 0; k < i; k++) {
                x[k] -= lower[i][k] * x[i];
            }
        }
        return x;
    }

    /** Returns the inverse. */
    double[][] inverse() {
        double[][] inverse = new double[lower.length][];
        for (int i = 0; i < inverse.length; i++) {
            double[] unit = new double[lower.length];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }
}
