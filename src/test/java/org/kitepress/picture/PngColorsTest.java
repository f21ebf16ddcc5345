package org.kitepress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitepress.memo.Memory;
import org.kitepress.model.Picture;
import org.kitepress.source.SourceFile;

@DisplayName("A PNG keeps its colors, in whichever of the fifteen ways they are written")
class PngColorsTest {

    private static final int SIZE = 16;

    /** What a PNG is written in: a type of color, bits for each number, numbers for each pixel, and a chunk beside them. */
    private record Way(int type, int depth, int numbers, String chunk, byte[] data) {

        @Override
        public String toString() {
            return "type " + type + ", " + depth + " bits, " + chunk;
        }

        /** About the middle of what the bits can say; where there is a palette, its entry. */
        int number() {
            return type == 3 ? 1 : (1 << depth) - 1 >> 1;
        }

        int seen() {
            return type == 3 ? 128 : number() * 255 / ((1 << depth) - 1);
        }
    }

    static Stream<Way> ways() {
        Stream<Way> plain = Stream.of(
                        new int[] {0, 1, 1},
                        new int[] {0, 2, 1},
                        new int[] {0, 4, 1},
                        new int[] {0, 8, 1},
                        new int[] {0, 16, 1},
                        new int[] {2, 8, 3},
                        new int[] {2, 16, 3},
                        new int[] {3, 1, 1},
                        new int[] {3, 2, 1},
                        new int[] {3, 4, 1},
                        new int[] {3, 8, 1},
                        new int[] {4, 8, 2},
                        new int[] {4, 16, 2},
                        new int[] {6, 8, 4},
                        new int[] {6, 16, 4})
                .map(way -> new Way(way[0], way[1], way[2], "", new byte[0]));
        return plain.flatMap(way -> chunks(way));
    }

    private static Stream<Way> chunks(Way way) {
        Stream<Way> always = Stream.of(
                way,
                new Way(way.type, way.depth, way.numbers, "gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}),
                new Way(way.type, way.depth, way.numbers, "sRGB", new byte[1]));
        // the first color, or black, is clear: none of these pixels is
        byte[] clear = way.type == 3 ? new byte[1] : new byte[2 * way.numbers];
        return way.type >= 4
                ? always
                : Stream.concat(always, Stream.of(new Way(way.type, way.depth, way.numbers, "tRNS", clear)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void comesOutAsItWentIn(Way way) throws IOException {
        Picture picture = PictureMaker.make(
                        List.of(new SourceFile("content/a.png", png(way))), Programs.none(), Memory.none())
                .value()
                .made()
                .get(0);
        BufferedImage made =
                ImageIO.read(new ByteArrayInputStream(picture.widest().bytes()));
        // as it stands in the file: Java would count the light of a grey picture
        int pixel = made.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? 0xFF000000 | made.getRaster().getSample(SIZE / 2, SIZE / 2, 0) * 0x010101
                : made.getRGB(SIZE / 2, SIZE / 2);
        assertThat(List.of(pixel >>> 24, pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF))
                .allSatisfy(seen -> assertThat(seen).isIn(0xFF, way.seen() - 1, way.seen(), way.seen() + 1));
        assertThat(pixel & 0xFF).isLessThan(way.depth == 1 && way.type == 0 ? 2 : 0xFF);
    }

    private static byte[] png(Way way) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(file, "IHDR", new byte[] {0, 0, 0, SIZE, 0, 0, 0, SIZE, (byte) way.depth, (byte) way.type, 0, 0, 0});
        if (way.chunk.equals("gAMA") || way.chunk.equals("sRGB")) {
            chunk(file, way.chunk, way.data);
        }
        if (way.type == 3) {
            chunk(file, "PLTE", new byte[] {0, 0, 0, (byte) 128, (byte) 128, (byte) 128});
        }
        if (way.chunk.equals("tRNS")) {
            chunk(file, way.chunk, way.data);
        }
        chunk(file, "IDAT", packed(way));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Every pixel is the same; where there is alpha, it lets nothing through. */
    private static byte[] packed(Way way) throws IOException {
        StringBuilder row = new StringBuilder("00000000");
        for (int i = 0; i < SIZE * way.numbers; i++) {
            boolean alpha = way.type >= 4 && i % way.numbers == way.numbers - 1;
            String bits = Integer.toBinaryString((1 << way.depth) | (alpha ? (1 << way.depth) - 1 : way.number()));
            row.append(bits.substring(1));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < SIZE; y++) {
                for (int i = 0; i < row.length(); i += 8) {
                    out.write(Integer.parseInt(row.substring(i, i + 8), 2));
                }
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] data) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(data);
        out.writeInt(data.length);
        out.write(letters);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
