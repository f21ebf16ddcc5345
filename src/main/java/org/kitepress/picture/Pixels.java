package org.kitepress.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/** The pixels of a picture as numbers, row by row: alpha, red, green and blue, eight bits each. */
record Pixels(int width, int height, int[] values) {

    private static final int MOST_IN_A_PALETTE = 256;

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    boolean isOpaque() {
        return Arrays.stream(values).allMatch(pixel -> pixel >>> 24 == 255);
    }

    boolean hasMoreColoursThan(int most) {
        return Arrays.stream(values).distinct().limit(most + 1L).count() > most;
    }

    private boolean isGrey() {
        return Arrays.stream(values)
                .allMatch(pixel -> (pixel & 255) == (pixel >> 8 & 255) && (pixel & 255) == (pixel >> 16 & 255));
    }

    /** The same picture in as few bits as it needs. */
    BufferedImage compact() {
        boolean opaque = isOpaque();
        if (opaque && isGrey()) {
            return grey();
        }
        return hasMoreColoursThan(MOST_IN_A_PALETTE)
                ? plain(opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB)
                : indexed();
    }

    BufferedImage plain(int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        image.setRGB(0, 0, width, height, values, 0, width);
        return image;
    }

    private BufferedImage grey() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        int[] samples = Arrays.stream(values).map(pixel -> pixel & 255).toArray();
        image.getRaster().setSamples(0, 0, width, height, 0, samples);
        return image;
    }

    private BufferedImage indexed() {
        int[] palette = Arrays.stream(values).distinct().sorted().toArray();
        IndexColorModel model = new IndexColorModel(
                8, palette.length, palette, 0, !isOpaque(), -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] samples = Arrays.stream(values)
                .map(pixel -> Arrays.binarySearch(palette, pixel))
                .toArray();
        image.getRaster().setSamples(0, 0, width, height, 0, samples);
        return image;
    }
}
