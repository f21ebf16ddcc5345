package org.kitepress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kitepress.check.made.PictureFileCheck;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.memo.Memory;
import org.kitepress.model.Picture;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.SourceFile;

/** PngSuite has a picture of each of the fifteen kinds, plain and interlaced, and others that are clear in places. */
@Tag("slow")
@Tag("fault")
@DisplayName("The pictures that readers of PNG are tested with")
class PngSuiteTest {

    private static final Path SUITE = Path.of("src/test/resources/strangers/pngsuite");

    private static List<Path> suite() throws IOException {
        try (Stream<Path> files = Files.list(SUITE)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }

    /** The type of color and the bits of each number, as the header has them. */
    private static List<Integer> kind(byte[] png) {
        return List.of((int) png[25], (int) png[24]);
    }

    @Test
    void areOfEveryKind() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (Path file : suite()) {
            kinds.add(kind(Files.readAllBytes(file)) + (Files.readAllBytes(file)[28] == 1 ? " interlaced" : ""));
        }
        assertThat(kinds).hasSize(30);
    }

    @TestFactory
    Stream<DynamicTest> arePublishedAsTheyLook() throws IOException {
        return suite().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> isPublishedAsItLooks(Files.readAllBytes(file))));
    }

    private static void isPublishedAsItLooks(byte[] png) throws IOException {
        for (Picture.Copy copy : make(png).get(0).copies()) {
            PictureFileCheck check = new PictureFileCheck();
            check.look(new Artifact(copy.file(), copy.bytes()));
            assertThat(check.problems()).isEmpty();
            assertThat(chunks(copy.bytes())).isSubsetOf("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
        }
        BufferedImage made =
                ImageIO.read(new ByteArrayInputStream(make(png).get(0).widest().bytes()));
        int[][] wanted = PngPixels.of(png);
        assertThat(made.getWidth() * made.getHeight()).isEqualTo(wanted.length);
        for (int i = 0; i < wanted.length; i++) {
            int[] seen = seen(made, i % made.getWidth(), i / made.getWidth());
            int[] original = wanted[i];
            assertThat(isNear(seen, original, 0) && isNear(seen, original, 255))
                    .as("%s: %s for %s at %d", kind(png), Arrays.toString(seen), Arrays.toString(original), i)
                    .isTrue();
        }
    }

    /** On a page that is black or white, where nobody sees the color of what lets everything through. */
    private static boolean isNear(int[] seen, int[] original, int page) {
        return IntStream.range(0, 3).allMatch(i -> Math.abs(on(page, seen, i) - on(page, original, i)) <= 1);
    }

    private static double on(int page, int[] pixel, int color) {
        return (pixel[color] * pixel[3] + page * (255 - pixel[3])) / 255.0;
    }

    /** As the numbers stand in the file: Java would count the light of a grey picture. */
    private static int[] seen(BufferedImage made, int x, int y) {
        Raster raster = made.getRaster();
        if (raster.getNumBands() <= 2 && !(made.getColorModel() instanceof IndexColorModel)) {
            int bits = made.getColorModel().getComponentSize(0);
            int grey = raster.getSample(x, y, 0) * 255 / ((1 << bits) - 1);
            int alpha = raster.getNumBands() == 2 ? raster.getSample(x, y, 1) : 255;
            return new int[] {grey, grey, grey, alpha};
        }
        int color = made.getRGB(x, y);
        return new int[] {color >> 16 & 255, color >> 8 & 255, color & 255, color >>> 24};
    }

    private static Set<String> chunks(byte[] png) {
        Set<String> names = new TreeSet<>();
        for (int at = 8; at < png.length; at += 12 + number(png, at)) {
            names.add(new String(png, at + 4, 4, StandardCharsets.US_ASCII));
        }
        return names;
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }

    /** What PngSuite breaks in its own way: signatures, sums, kinds that do not exist, data that is not there. */
    private static Map<String, byte[]> broken() throws IOException {
        byte[] whole = Files.readAllBytes(SUITE.resolve("basn2c08.png"));
        Map<String, byte[]> broken = new LinkedHashMap<>();
        broken.put("nothing in it", new byte[0]);
        broken.put("no more than a signature", Arrays.copyOf(whole, 8));
        broken.put("no more than a header", Arrays.copyOf(whole, 33));
        broken.put("cut in its pixels", Arrays.copyOf(whole, whole.length - 40));
        for (int at : List.of(0, 1, 4, 7)) {
            broken.put("another sign at " + at + " of its signature", with(whole, at, 'x'));
        }
        broken.put("carriage returns taken out", text(whole, "\r\n", "\n"));
        broken.put("line feeds turned", text(whole, "\n", "\r\n"));
        broken.put("a type of color 1", with(whole, 25, 1));
        broken.put("a type of color 9", with(whole, 25, 9));
        broken.put("0 bits", with(whole, 24, 0));
        broken.put("3 bits", with(whole, 24, 3));
        broken.put("99 bits", with(whole, 24, 99));
        broken.put("no width", with(with(with(with(whole, 16, 0), 17, 0), 18, 0), 19, 0));
        broken.put("a height below nothing", with(whole, 20, 0xFF));
        broken.put("an unknown way to interlace", with(whole, 28, 7));
        broken.put("an unknown way to pack", with(whole, 26, 9));
        broken.put("pixels by another name", text(whole, "IDAT", "iDOT"));
        broken.put("a palette of colors that is missing", with(with(whole, 25, 3), 24, 8));
        return broken;
    }

    private static byte[] with(byte[] png, int at, int value) {
        byte[] other = png.clone();
        other[at] = (byte) value;
        return other;
    }

    private static byte[] text(byte[] png, String from, String to) {
        return new String(png, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @TestFactory
    Stream<DynamicTest> areToldWhereTheyAreBroken() throws IOException {
        return broken().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> isTold(file.getValue())));
    }

    private static void isTold(byte[] png) {
        var result = PictureMaker.make(List.of(new SourceFile("content/a.png", png)), Programs.none(), Memory.none());
        assertThat(result.value().made()).isEmpty();
        assertThat(result.problems()).extracting(Problem::code).containsExactly(Code.PICTURE_BROKEN);
        assertThat(result.problems().get(0).message()).isEqualTo("`a.png` cannot be read as a picture");
    }

    private static List<Picture> make(byte[] png) {
        var result = PictureMaker.make(List.of(new SourceFile("content/a.png", png)), Programs.none(), Memory.none());
        assertThat(result.problems()).isEmpty();
        return result.value().made();
    }
}
