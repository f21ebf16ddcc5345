package org.kitepress.press.fo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * The tones of a picture, row by row, from 0 for black to 255 for white. They are made for a laser printer or a copier, which has
 * one ink and makes greys of dots: a dull picture is stretched from black to white, and tints so light or so dark that their dots
 * vanish or run together become white or black. The dots themselves are left to the printer, which knows how fine it can draw
 * them; a picture made of dots here would be made of dots once more by the next copier.
 */
record Greys(int width, int height, int[] tones) {

    /** Dots of a lighter tint are too small to be copied; holes in a darker one are filled by toner. */
    private static final int LIGHTEST = 237;

    private static final int DARKEST = 18;

    /** One pixel in a hundred may be a speck. */
    private static final int SPECKS = 100;

    /** A picture with fewer tones than this is meant to be even. */
    private static final int LEAST_RANGE = 24;

    /** What is seen through shows the white of the paper. */
    static Greys of(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = grey.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        byte[] bytes = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int[] tones = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            tones[i] = bytes[i] & 0xff;
        }
        return new Greys(image.getWidth(), image.getHeight(), tones);
    }

    /** So large at most, in the same shape; each pixel is the mean of those that it stands for. A smaller one stays as it is. */
    Greys within(int mostWidth, int mostHeight) {
        double scale = Math.max((double) width / mostWidth, (double) height / mostHeight);
        if (scale <= 1) {
            return this;
        }
        int w = Math.max(1, (int) Math.round(width / scale));
        int h = Math.max(1, (int) Math.round(height / scale));
        int[] smaller = new int[w * h];
        for (int i = 0; i < smaller.length; i++) {
            int x = i % w;
            int y = i / w;
            smaller[i] = mean(x * width / w, (x + 1) * width / w, y * height / h, (y + 1) * height / h);
        }
        return new Greys(w, h, smaller);
    }

    private int mean(int left, int right, int top, int bottom) {
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += tones[y * width + x];
            }
        }
        int count = (right - left) * (bottom - top);
        return (sum + count / 2) / count;
    }

    /** Tones that dots can make. */
    Greys printable() {
        int black = tone(tones.length / SPECKS);
        int white = tone(tones.length - 1 - tones.length / SPECKS);
        boolean even = white - black < LEAST_RANGE;
        int[] stretched = new int[tones.length];
        for (int i = 0; i < tones.length; i++) {
            stretched[i] = cleaned(even ? tones[i] : 255 * (tones[i] - black) / (white - black));
        }
        return new Greys(width, height, stretched);
    }

    private static int cleaned(int tone) {
        return tone >= LIGHTEST ? 255 : tone <= DARKEST ? 0 : tone;
    }

    /** The tone that so many pixels are darker than. */
    private int tone(int rank) {
        int[] counts = new int[256];
        for (int tone : tones) {
            counts[tone]++;
        }
        int tone = 0;
        for (int seen = counts[0]; seen <= rank; seen += counts[tone]) {
            tone++;
        }
        return tone;
    }

    BufferedImage image() {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setPixels(0, 0, width, height, tones);
        return grey;
    }
}
