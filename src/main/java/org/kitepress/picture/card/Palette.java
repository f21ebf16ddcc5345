package org.kitepress.picture.card;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.kitepress.model.TitleCard;

/** The few colors of a card, those of the theme that comes with the program: few colors make a small file. */
final class Palette {

    private static final int PAPER = 0xFBF7F0;
    private static final int INK = 0x1D1916;
    private static final int ACCENT = 0x861A2C;
    /** From paper to ink; the accent comes after them. */
    private static final int SHADES = 7;

    private static final int BITS = 4;
    /** Six of nine: twice as fast as the best, and a twentieth larger. */
    private static final float QUALITY = 0.34f;

    private static final IndexColorModel COLORS = colors();

    private Palette() {}

    private static IndexColorModel colors() {
        int[] all = new int[SHADES + 1];
        for (int shade = 0; shade < SHADES; shade++) {
            all[shade] = between(16, shade) | between(8, shade) | between(0, shade);
        }
        all[SHADES] = ACCENT;
        return new IndexColorModel(BITS, all.length, all, 0, false, -1, 0);
    }

    private static int between(int shift, int shade) {
        int paper = PAPER >> shift & 0xFF;
        int ink = INK >> shift & 0xFF;
        return paper + Math.round((ink - paper) * shade / (SHADES - 1f)) << shift;
    }

    /** The sheet as PNG. */
    static byte[] png(Sheet sheet) throws IOException {
        BufferedImage image =
                new BufferedImage(TitleCard.WIDTH, TitleCard.HEIGHT, BufferedImage.TYPE_BYTE_BINARY, COLORS);
        byte[] pairs = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        byte[] ink = sheet.ink();
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (byte) (color(sheet, ink, 2 * i) << BITS | color(sheet, ink, 2 * i + 1));
        }
        return encode(image);
    }

    private static int color(Sheet sheet, byte[] ink, int at) {
        return sheet.isRule(at % TitleCard.WIDTH, at / TitleCard.WIDTH)
                ? SHADES
                : ((ink[at] & 0xFF) * (SHADES - 1) + 127) / 255;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
