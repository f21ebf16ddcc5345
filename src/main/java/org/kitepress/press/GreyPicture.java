package org.kitepress.press;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.kitepress.model.Picture;

/**
 * A picture as a black printer prints it.
 *
 * @param name another for other bytes, because FOP remembers a picture by its name
 */
record GreyPicture(String name, byte[] png) {

    static {
        // else a copy of every picture lies on the disk for a while
        ImageIO.setUseCache(false);
    }

    static GreyPicture of(Picture picture) {
        byte[] png = png(grey(read(picture)));
        return new GreyPicture(hash(png) + ".png", png);
    }

    /** What is seen through shows the white of the paper. */
    private static BufferedImage grey(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = grey.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        return grey;
    }

    private static BufferedImage read(Picture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.widest().bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
