package org.astc.plenary.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.astc.plenary.review.calibration.CalibrationStudy.Point;
import org.junit.jupiter.api.Test;

/** What the documentation says of the calibrated score is what it does. */
class CalibrationStudyTest {
    private static final Simulation.Size LARGE = CalibrationStudy.SIZES.get(0);

    @Test
    void unequallyLenientReviewersHideLessOfTheBestQuarter() throws IOException {
        Point point = CalibrationStudy.point(LARGE, 1, CalibrationStudy.SEEDS);

        assertThat(point.gain()).isGreaterThanOrEqualTo(5);
        assertThat(Files.readString(CalibrationStudy.PAGE)).contains(point.row());
    }

    @Test
    void equallyLenientReviewersCostNothing() throws IOException {
        Point point = CalibrationStudy.point(LARGE, 0, CalibrationStudy.SEEDS);

        assertThat(point.gain()).isGreaterThanOrEqualTo(-1);
        assertThat(Files.readString(CalibrationStudy.PAGE)).contains(point.row());
    }

    @Test
    void thePictureIsThatOfTheTables() throws IOException {
        String page = Files.readString(CalibrationStudy.PAGE);

        assertThat(Files.readString(CalibrationStudy.PICTURE)).isEqualTo(CalibrationPicture.of(page));
    }

    @Test
    void theTablesHoldTheGoal() throws IOException {
        String page = Files.readString(CalibrationStudy.PAGE);

        for (int size = 0; size < CalibrationStudy.SIZES.size(); size++) {
            assertThat(CalibrationStudy.read(page, size))
                    .hasSize(9)
                    .allSatisfy(point -> assertThat(point.gain()).isGreaterThan(-1));
        }
    }
}
