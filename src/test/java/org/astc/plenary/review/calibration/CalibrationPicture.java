package org.astc.plenary.review.calibration;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.astc.plenary.review.calibration.CalibrationStudy.Point;

/**
 * The curves of the study as SVG: dashed for the plain mean, solid for the calibrated score, dotted for what it gains.
 */
final class CalibrationPicture {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 300;

    private CalibrationPicture() {}

    /** Draws the tables of the page. */
    static String of(String page) {
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 370" role="img" \
                aria-labelledby="title" font-family="sans-serif" font-size="13">
                <title id="title">Share of the best quarter that is found, by bias of reviewers</title>
                <rect width="760" height="370" fill="#fff"/>
                """);
        for (int size = 0; size < CalibrationStudy.SIZES.size(); size++) {
            svg.append("<g transform=\"translate(%d 30)\">\n".formatted(45 + 375 * size));
            panel(svg, CalibrationStudy.SIZES.get(size).toString(), CalibrationStudy.read(page, size));
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static void panel(StringBuilder svg, String title, List<Point> points) {
        svg.append(text(0, -12, "start", title + " reviews"));
        for (int percent = 0; percent <= 100; percent += 20) {
            svg.append(line(percent));
            svg.append(text(-6, y(percent) + 4, "end", percent + ""));
        }
        for (double bias = 0; bias <= 2; bias += 0.5) {
            svg.append(text(x(bias), HEIGHT + 18, "middle", String.format(Locale.ROOT, "%.1f", bias)));
        }
        svg.append(text(x(1), HEIGHT + 36, "middle", "standard deviation of bias"));
        svg.append(curve(points, Point::plain, "#b34700", "8 4", "plain mean"));
        svg.append(curve(points, Point::calibrated, "#00539b", "none", "calibrated"));
        svg.append(curve(points, Point::gain, "#333", "2 3", "difference"));
    }

    private static String curve(
            List<Point> points, ToDoubleFunction<Point> value, String color, String dashes, String name) {
        String places = points.stream()
                .map(point -> number(x(point.bias())) + "," + number(y(value.applyAsDouble(point))))
                .collect(Collectors.joining(" "));
        Point last = points.get(points.size() - 1);
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>\n"
                        .formatted(places, color, dashes)
                + text(x(last.bias()), y(value.applyAsDouble(last)) - 7, "end", name);
    }

    private static String line(int percent) {
        return "<path d=\"M0 %s H%s\" stroke=\"#ddd\"/>\n".formatted(number(y(percent)), number(x(2)));
    }

    private static String text(double x, double y, String anchor, String text) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n".formatted(number(x), number(y), anchor, text);
    }

    private static double x(double bias) {
        return bias / 2 * (WIDTH - 40);
    }

    private static double y(double percent) {
        return HEIGHT - percent / 100 * HEIGHT;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
