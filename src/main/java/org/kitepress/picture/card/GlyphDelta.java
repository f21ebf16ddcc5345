package org.kitepress.picture.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A letter, or another shape, as it is put on sheets over and over: by how much each pair of pixels differs from the pair above
 * it, as rows of a PNG want it. Most do not differ. Putting two side by side is adding them.
 *
 * @param top how far its first row is above the baseline, negative for above
 * @param end the row after its last
 * @param at where in the rows of a sheet they differ, counted from the pen on the baseline
 * @param by how much they do
 */
record GlyphDelta(int top, int end, int[] at, byte[] by) {

    private static final GlyphDelta NOTHING = new GlyphDelta(0, 0, new int[0], new byte[0]);

    /**
     * Of one color.
     *
     * @param width in pixels, two at a time
     */
    static GlyphDelta block(int width, int height, int color) {
        byte[][] pairs = new byte[height][width / 2];
        for (byte[] row : pairs) {
            Arrays.fill(row, (byte) (color << 4 | color));
        }
        return of(pairs, 0, 0);
    }

    /** @param odd whether the pen stands on the right one of a pair of pixels */
    static GlyphDelta of(Shape shape, boolean odd) {
        Rectangle bounds = shape.getBounds();
        if (bounds.isEmpty()) {
            return NOTHING;
        }
        int left = Math.floorDiv(bounds.x, 2) - 1;
        int width = bounds.width / 2 + 3;
        return of(pairs(shape, 2 * left - (odd ? 1 : 0), bounds.y - 1, width, bounds.height + 2), left, bounds.y - 1);
    }

    /** @param pairs row by row */
    private static GlyphDelta of(byte[][] pairs, int left, int top) {
        int[] at = new int[(pairs.length + 1) * pairs[0].length];
        byte[] by = new byte[at.length];
        int count = 0;
        for (int y = 0; y <= pairs.length; y++) {
            for (int x = 0; x < pairs[0].length; x++) {
                int above = y == 0 ? 0 : pairs[y - 1][x];
                int here = y == pairs.length ? 0 : pairs[y][x];
                if (here != above) {
                    at[count] = (top + y) * CardBitmap.ROW + left + x;
                    by[count++] = (byte) (here - above);
                }
            }
        }
        return new GlyphDelta(top, top + pairs.length, Arrays.copyOf(at, count), Arrays.copyOf(by, count));
    }

    private static byte[][] pairs(Shape shape, int left, int top, int width, int height) {
        byte[] ink =
                ink(AffineTransform.getTranslateInstance(-left, -top).createTransformedShape(shape), width, height);
        byte[][] pairs = new byte[height][width];
        for (int i = 0; i < width * height; i++) {
            pairs[i / width][i % width] = (byte) (Shades.of(ink[2 * i]) << 4 | Shades.of(ink[2 * i + 1]));
        }
        return pairs;
    }

    /** How much ink there is on each pixel, 0 to 255. */
    private static byte[] ink(Shape shape, int width, int height) {
        BufferedImage image = new BufferedImage(2 * width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fill(shape);
        pen.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
