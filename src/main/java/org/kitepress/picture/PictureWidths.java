package org.kitepress.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;

/** The widths that a picture is offered in: for an old phone, a new one, and a dense screen or a sheet of paper. */
final class PictureWidths {

    private static final List<Integer> STEPS = List.of(480, 800);
    /** A column of 65 characters is about 640 pixels wide, and half a sheet at 300 dots to the inch about 1100. */
    static final int WIDEST = 1200;

    private PictureWidths() {}

    /** The picture in every width that it has, the narrowest first; never larger than it is. */
    static List<BufferedImage> of(BufferedImage image) throws IOException {
        int widest = Math.min(image.getWidth(), WIDEST);
        List<BufferedImage> widths = new ArrayList<>();
        for (int step : STEPS) {
            if (step < widest) {
                widths.add(scaled(image, step));
            }
        }
        widths.add(widest == image.getWidth() ? image : scaled(image, widest));
        return widths;
    }

    private static BufferedImage scaled(BufferedImage image, int width) throws IOException {
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        return Thumbnails.of(image)
                .forceSize(width, height)
                .imageType(image.getType())
                .asBufferedImage();
    }
}
