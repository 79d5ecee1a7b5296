package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private final QrCode code = new QrCode("QF7K2-1");

    @Test
    void thePictureHasAQuietZoneAndTheSameModulesAsThePath() throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(code.png(3)));
        assertThat(picture.getWidth()).isEqualTo(code.size() * 3);
        int dark = 0;
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                boolean isDark = (picture.getRGB(x * 3 + 1, y * 3 + 1) & 0xFF) == 0;
                boolean isQuiet = x < 4 || y < 4 || x >= code.size() - 4 || y >= code.size() - 4;
                assertThat(isDark && isQuiet).isFalse();
                dark += isDark ? 1 : 0;
            }
        }
        assertThat(code.path().split("M")).hasSize(dark + 1);
    }
}
