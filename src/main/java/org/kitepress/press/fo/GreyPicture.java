package org.kitepress.press.fo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.kitepress.memo.Hasher;
import org.kitepress.model.Picture;

/**
 * A picture as a black printer prints it.
 *
 * @param name another for other bytes, because FOP remembers a picture by its name
 */
record GreyPicture(String name, byte[] png) {

    /** To the inch: what a printer makes greys of needs no more, and a larger file only prints more slowly. */
    private static final int DOTS = 300;

    static {
        // else a copy of every picture lies on the disk for a while
        ImageIO.setUseCache(false);
    }

    /**
     * @param width of its place on paper, in inches
     * @param height that it may have at most
     */
    static GreyPicture of(Picture picture, double width, double height) {
        int pixels = (int) (width * DOTS);
        Greys greys = Greys.of(read(copy(picture, pixels))).within(pixels, (int) (height * DOTS));
        byte[] png = png(greys.printable().image());
        return new GreyPicture(Hasher.of(png).digits() + ".png", png);
    }

    /** The narrowest that is wide enough, or the widest. */
    private static Picture.Copy copy(Picture picture, int pixels) {
        return picture.copies().stream()
                .filter(copy -> copy.width() >= pixels)
                .findFirst()
                .orElse(picture.widest());
    }

    private static BufferedImage read(Picture.Copy copy) {
        try {
            return ImageIO.read(new ByteArrayInputStream(copy.bytes()));
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
}
