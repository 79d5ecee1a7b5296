package org.astc.plenary.review.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much of the best quarter the plain mean and the calibrated score find, by how unequally lenient reviewers are.
 * {@link #main} writes the tables of {@code docs/calibration.md} between their marks, and the picture beside it.
 */
final class CalibrationStudy {
    static final Path PAGE = Path.of("docs/calibration.md");
    static final Path PICTURE = Path.of("docs/images/calibration.svg");
    static final int SEEDS = 200;
    static final List<Simulation.Size> SIZES =
            List.of(new Simulation.Size(500, 80, 3), new Simulation.Size(120, 60, 10));
    private static final List<Double> BIASES = List.of(0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0);
    private static final String HEAD = "| Bias | Plain mean | Calibrated | Difference |\n|---|---|---|---|\n";

    private CalibrationStudy() {}

    /** Average overlaps in percent, at one standard deviation of bias. */
    record Point(double bias, double plain, double calibrated) {
        double gain() {
            return calibrated - plain;
        }

        /** Returns the row of the table. */
        String row() {
            return String.format(
                    Locale.ROOT, "| %.2f | %.1f %% | %.1f %% | %+.1f |", bias, plain, calibrated, rounded());
        }

        private double rounded() {
            return (Math.round(calibrated * 10) - Math.round(plain * 10)) / 10.0;
        }
    }

    static Point point(Simulation.Size size, double bias, int seeds) {
        double plain = 0;
        double calibrated = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            Simulation simulation = Simulation.of(size, bias, seed);
            Calibration calibration = Calibration.of(simulation.scores());
            plain += simulation.overlap(calibration, CalibratedProposal::mean);
            calibrated += simulation.overlap(calibration, CalibratedProposal::calibrated);
        }
        return new Point(bias, plain / seeds, calibrated / seeds);
    }

    static List<Point> curve(Simulation.Size size, int seeds) {
        return BIASES.stream().map(bias -> point(size, bias, seeds)).toList();
    }

    /** Returns the points of a table in the page, of the size with that number. */
    static List<Point> read(String page, int size) {
        List<Point> points = new ArrayList<>();
        inside(page, size).lines().skip(2).forEach(line -> {
            String[] cells = line.replace("%", "").split("\\|");
            points.add(new Point(number(cells[1]), number(cells[2]), number(cells[3])));
        });
        return points;
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.strip());
    }

    private static String inside(String page, int size) {
        int start = page.indexOf(opening(size)) + opening(size).length();
        return page.substring(start, page.indexOf(closing(size)));
    }

    private static String opening(int size) {
        return "<!-- study " + size + " -->\n";
    }

    private static String closing(int size) {
        return "<!-- end of study " + size + " -->";
    }

    public static void main(String[] ignored) throws IOException {
        String page = Files.readString(PAGE);
        for (int size = 0; size < SIZES.size(); size++) {
            StringBuilder table = new StringBuilder(HEAD);
            curve(SIZES.get(size), SEEDS)
                    .forEach(point -> table.append(point.row()).append('\n'));
            page = page.replace(
                    opening(size) + inside(page, size) + closing(size), opening(size) + table + closing(size));
        }
        Files.writeString(PAGE, page);
        Files.writeString(PICTURE, CalibrationPicture.of(page));
    }
}
