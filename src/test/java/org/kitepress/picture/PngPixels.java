package org.kitepress.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/**
 * Reads a small PNG by the letter of its standard and without any library, as a yardstick for those: red, green, blue and what
 * is let through of each pixel, all from 0 to 255. What a file says of its light (gAMA, cHRM) is not counted in, as in browsers
 * that show a picture without a profile.
 */
final class PngPixels {

    private static final int[] NUMBERS = {1, 0, 3, 1, 2, 0, 4};
    /** Where each of the seven passes begins, and its steps, across and down. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final Map<String, byte[]> chunks = new HashMap<>();
    private final int width;
    private final int height;
    private final int depth;
    private final int type;
    private final int[][] pixels;
    private final ByteArrayInputStream rows;

    private PngPixels(byte[] png) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(png);
        width = header.getInt(16);
        height = header.getInt(20);
        depth = png[24];
        type = png[25];
        pixels = new int[width * height][];
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (int at = 8; at < png.length; at += 12 + header.getInt(at)) {
            byte[] chunk = new byte[header.getInt(at)];
            header.get(at + 8, chunk);
            String name = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            chunks.put(name, chunk);
            if (name.equals("IDAT")) {
                data.write(chunk);
            }
        }
        rows = new ByteArrayInputStream(
                new InflaterInputStream(new ByteArrayInputStream(data.toByteArray())).readAllBytes());
        read(png[28] == 1 ? PASSES : new int[][] {{0, 0, 1, 1}});
    }

    /** Row by row. */
    static int[][] of(byte[] png) throws IOException {
        return new PngPixels(png).pixels;
    }

    private void read(int[][] passes) throws IOException {
        for (int[] pass : passes) {
            int across = (width - pass[0] + pass[2] - 1) / pass[2];
            int down = (height - pass[1] + pass[3] - 1) / pass[3];
            byte[] above = new byte[(across * NUMBERS[type] * depth + 7) / 8];
            for (int y = 0; across > 0 && y < down; y++) {
                above = row(above);
                for (int x = 0; x < across; x++) {
                    pixels[(pass[1] + y * pass[3]) * width + pass[0] + x * pass[2]] = pixel(above, x);
                }
            }
        }
    }

    /** A row as it was before its filter. */
    private byte[] row(byte[] above) throws IOException {
        int filter = rows.read();
        byte[] row = rows.readNBytes(above.length);
        int back = Math.max(1, NUMBERS[type] * depth / 8);
        for (int i = 0; i < row.length; i++) {
            int left = i < back ? 0 : row[i - back] & 255;
            int corner = i < back ? 0 : above[i - back] & 255;
            row[i] += (byte) predicted(filter, left, above[i] & 255, corner);
        }
        return row;
    }

    private static int predicted(int filter, int left, int up, int corner) {
        return switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> nearest(left, up, corner);
            default -> 0;
        };
    }

    private static int nearest(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private int[] pixel(byte[] row, int x) {
        int[] numbers = new int[NUMBERS[type]];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(row, x * numbers.length + i);
        }
        return type == 3 ? ofPalette(numbers[0]) : color(numbers);
    }

    private int number(byte[] row, int index) {
        if (depth == 16) {
            return (row[2 * index] & 255) << 8 | row[2 * index + 1] & 255;
        }
        int bit = index * depth;
        return (row[bit / 8] & 255) >> 8 - depth - bit % 8 & (1 << depth) - 1;
    }

    private int[] ofPalette(int entry) {
        byte[] colors = chunks.get("PLTE");
        byte[] clear = chunks.getOrDefault("tRNS", new byte[0]);
        return new int[] {
            colors[3 * entry] & 255,
            colors[3 * entry + 1] & 255,
            colors[3 * entry + 2] & 255,
            entry < clear.length ? clear[entry] & 255 : 255
        };
    }

    private int[] color(int[] numbers) {
        int last = (type & 2) == 0 ? 0 : 2;
        int alpha = (type & 4) != 0 ? eight(numbers[last + 1]) : isClear(numbers) ? 0 : 255;
        return new int[] {eight(numbers[0]), eight(numbers[last / 2]), eight(numbers[last]), alpha};
    }

    /** Whether it is the one color that the file says is clear. */
    private boolean isClear(int[] numbers) {
        if (!chunks.containsKey("tRNS")) {
            return false;
        }
        ByteBuffer clear = ByteBuffer.wrap(chunks.get("tRNS"));
        for (int i = 0; i < numbers.length; i++) {
            if (clear.getShort(2 * i) != (short) numbers[i]) {
                return false;
            }
        }
        return true;
    }

    private int eight(int number) {
        return Math.round(number * 255f / ((1 << depth) - 1));
    }
}
