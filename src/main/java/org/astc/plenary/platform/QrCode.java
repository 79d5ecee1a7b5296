package org.astc.plenary.platform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A QR code (ISO/IEC 18004, error correction M): black modules on white, with the quiet zone of four modules that the
 * standard asks for.
 */
public final class QrCode {
    private static final int QUIET = 4;

    private final io.nayuki.qrcodegen.QrCode code;

    /** Makes the code of a text of at most about 2,000 characters. */
    public QrCode(String text) {
        code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    }

    /** Returns the width and height in modules, quiet zone included: the view box of {@link #path()}. */
    public int size() {
        return code.size + 2 * QUIET;
    }

    /** Returns the dark modules as the {@code d} of an SVG path, one unit a module. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** Returns a PNG file in which a module is so many pixels wide. */
    public byte[] png(int pixels) {
        int width = size() * pixels;
        BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                boolean dark = code.getModule(x / pixels - QUIET, y / pixels - QUIET);
                image.setRGB(x, y, dark ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
