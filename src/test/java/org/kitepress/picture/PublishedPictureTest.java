package org.kitepress.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kitepress.picture.Camera.drawing;
import static org.kitepress.picture.Camera.encoded;
import static org.kitepress.picture.Camera.exif;
import static org.kitepress.picture.Camera.noise;
import static org.kitepress.picture.Camera.packed;
import static org.kitepress.picture.Camera.secret;
import static org.kitepress.picture.Camera.withChunk;
import static org.kitepress.picture.Camera.withPart;
import static org.kitepress.picture.Camera.withTail;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.check.made.PictureFileCheck;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.memo.Memory;
import org.kitepress.model.Picture;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.SourceFile;

@DisplayName("A published picture")
class PublishedPictureTest {

    /** As the program sets it: no picture goes through a file of the machine. */
    @BeforeAll
    static void withoutFiles() {
        ImageIO.setUseCache(false);
    }

    private static Map<String, byte[]> talkative() throws IOException {
        byte[] jpeg = encoded(drawing(60, 40), "jpeg");
        byte[] png = encoded(drawing(60, 40), "png");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Exif.jpg", withPart(jpeg, 0xE1, exif(1)));
        files.put("XMP.jpg", withPart(jpeg, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x>" + Camera.SECRET + "</x>"));
        files.put("IPTC.jpg", withPart(jpeg, 0xED, "Photoshop 3.0\0" + Camera.SECRET));
        files.put("comment.jpg", withPart(jpeg, 0xFE, Camera.SECRET));
        files.put("index of a second picture.jpg", withPart(jpeg, 0xE2, "MPF\0MM\0*\0\0\0\10" + Camera.SECRET));
        files.put("damaged colour profile.jpg", withPart(jpeg, 0xE2, "ICC_PROFILE\0\1\1" + Camera.SECRET));
        files.put("anything.jpg", withPart(jpeg, 0xEB, Camera.SECRET));
        files.put("second picture.jpg", withTail(jpeg, withPart(jpeg, 0xFE, Camera.SECRET)));
        files.put(
                "page after the end.jpg",
                withTail(jpeg, ("<script>" + Camera.SECRET).getBytes(StandardCharsets.US_ASCII)));
        files.put("tEXt.png", withChunk(png, "tEXt", ("Author\0" + Camera.SECRET).getBytes(StandardCharsets.US_ASCII)));
        files.put(
                "iTXt.png",
                withChunk(png, "iTXt", ("Title\0\0\0\0\0" + Camera.SECRET).getBytes(StandardCharsets.US_ASCII)));
        files.put(
                "zTXt.png",
                withChunk(png, "zTXt", withTail("Title\0\0".getBytes(StandardCharsets.US_ASCII), packed(secret()))));
        files.put("eXIf.png", withChunk(png, "eXIf", exif(1).substring(6).getBytes(StandardCharsets.ISO_8859_1)));
        files.put("tIME.png", withChunk(png, "tIME", new byte[] {7, (byte) 0xEA, 1, 1, 1, 1, 1}));
        files.put("own chunk.png", withChunk(png, "zqQt", secret()));
        files.put("after the end.png", withTail(png, secret()));
        return files;
    }

    @TestFactory
    Stream<DynamicTest> saysNothingButItsPixels() throws IOException {
        return talkative().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> saysNothing(file.getKey(), file.getValue())));
    }

    private static void saysNothing(String name, byte[] original) {
        assertThat(problems(new Artifact(name, original)))
                .as("the original says something")
                .hasSize(1);
        Picture picture = made(name, original);
        for (Picture.Copy copy : picture.copies()) {
            assertThat(new String(copy.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(Camera.SECRET);
            assertThat(problems(new Artifact(copy.file(), copy.bytes()))).isEmpty();
        }
    }

    private static List<Problem> problems(Artifact file) {
        PictureFileCheck check = new PictureFileCheck();
        check.look(file);
        return check.problems();
    }

    private static Picture made(String name, byte[] original) {
        var result = PictureMaker.make(
                List.of(new SourceFile("content/pictures/" + name, original)), Programs.none(), Memory.none());
        assertThat(result.value().unread()).as(name).isEmpty();
        return result.value().made().get(0);
    }

    private static List<Integer> widths(Picture picture) {
        return picture.copies().stream().map(Picture.Copy::width).toList();
    }

    /** A print shop's four inks, where 255 is none of it, as Adobe's programs write them. */
    @Test
    void mayComeFromAPrintShop() throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 60, 40, 4, null);
        for (int x = 0; x < 60; x++) {
            for (int y = 0; y < 40; y++) {
                inks.setPixel(x, y, new int[] {x < 30 ? 0 : 255, 255, 255, 255});
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        byte[] inked = withPart(bytes.toByteArray(), 0xEE, "Adobe\0\144\0\0\0\0\0");
        BufferedImage seen = ImageIO.read(
                new ByteArrayInputStream(made("a.jpg", inked).widest().bytes()));
        assertThat(List.of(seen.getRGB(10, 20) >> 16 & 255, seen.getRGB(50, 20) >> 16 & 255))
                .as("red where there is cyan, and where there is no ink")
                .satisfies(red -> assertThat(red.get(0)).isLessThan(100))
                .satisfies(red -> assertThat(red.get(1)).isGreaterThan(240));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100",
        "480, 480",
        "540, 480 540",
        "800, 480 800",
        "900, 480 800 900",
        "1200, 480 800 1200",
        "5000, 480 800 1200"
    })
    void isOfferedInWidthsUpToItsOwn(int width, String widths) throws IOException {
        Picture picture = made("a.jpg", encoded(noise(width, 20), "jpeg"));
        assertThat(String.join(
                        " ", widths(picture).stream().map(String::valueOf).toList()))
                .isEqualTo(widths);
    }

    @Test
    void isNotOfferedInAWidthThatIsNoLighter() throws IOException {
        BufferedImage lines = new BufferedImage(1200, 400, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < 1200; x += 4) {
            for (int y = 0; y < 400; y++) {
                lines.setRGB(x, y, 0xFFFFFF);
            }
        }
        Picture picture = made("a.png", encoded(lines, "png"));
        assertThat(picture.widest().width()).isEqualTo(1200);
        assertThat(picture.copies())
                .allMatch(copy -> copy == picture.widest()
                        || copy.bytes().length < picture.widest().bytes().length);
    }

    @Test
    void keepsItsShapeInEveryWidth() throws IOException {
        Picture picture = made("a.jpg", encoded(drawing(1600, 400), "jpeg"));
        assertThat(picture.copies()).extracting(Picture.Copy::height).containsExactly(120, 200, 300);
    }

    /** Where red is when the camera was held in each of the eight ways, after Exif 2.32: left, left, right, right, top … */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, 1, 20", "2, 60, 40, 58, 20", "3, 60, 40, 58, 20", "4, 60, 40, 1, 20",
        "5, 40, 60, 20, 1", "6, 40, 60, 20, 1", "7, 40, 60, 20, 58", "8, 40, 60, 20, 58"
    })
    void standsUpright(int held, int width, int height, int redX, int redY) throws IOException {
        Picture.Copy copy = made("a.jpg", withPart(encoded(drawing(60, 40), "jpeg"), 0xE1, exif(held)))
                .widest();
        assertThat(List.of(copy.width(), copy.height())).containsExactly(width, height);
        int colour = ImageIO.read(new ByteArrayInputStream(copy.bytes())).getRGB(redX, redY);
        assertThat(colour >> 16 & 255).as("red").isGreaterThan(200);
    }

    @Test
    void staysAPngIfItIsDrawnOrSeenThroughAndBecomesAJpegIfNot() throws IOException {
        assertThat(made("a.png", encoded(drawing(50, 50), "png")).widest().mediaType())
                .isEqualTo("image/png");
        assertThat(made("a.png", encoded(noise(200, 200), "png")).widest().mediaType())
                .isEqualTo("image/jpeg");
        BufferedImage clear = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        clear.createGraphics().drawImage(noise(200, 100), 0, 0, null);
        Picture.Copy copy = made("a.png", encoded(clear, "png")).widest();
        assertThat(copy.mediaType()).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(copy.bytes())).getRGB(100, 150) >>> 24)
                .isZero();
    }

    /** Some programs rub out by making clear, and leave the colours behind. */
    @Test
    void hasNoColoursWhereItIsSeenThrough() throws IOException {
        BufferedImage rubbed = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        rubbed.setRGB(10, 10, 0x00ABCDEF);
        byte[] png = encoded(rubbed, "png");
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getRGB(10, 10)).isEqualTo(0x00ABCDEF);
        assertThat(ImageIO.read(new ByteArrayInputStream(
                                made("a.png", png).widest().bytes()))
                        .getRGB(10, 10))
                .isZero();
    }

    @Test
    void hasEveryPixelOfADrawing() throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(
                made("a.png", encoded(drawing(50, 50), "png")).widest().bytes()));
        assertThat(Pixels.of(seen).values())
                .isEqualTo(Pixels.of(drawing(50, 50)).values());
    }

    @Test
    void hasAnotherNameIfItShowsSomethingElseAndTheSameIfItsFileSaysSomethingElse() throws IOException {
        byte[] png = encoded(drawing(50, 50), "png");
        String name = made("a.png", png).widest().file();
        assertThat(name).matches("pictures/a-50-[0-9a-f]{10}\\.png");
        assertThat(made("a.png", withChunk(png, "tEXt", secret())).widest().file())
                .isEqualTo(name);
        assertThat(made("a.png", encoded(drawing(50, 51), "png")).widest().file())
                .isNotEqualTo(name);
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        byte[] jpeg = encoded(noise(900, 50), "jpeg");
        assertThat(made("a.jpg", jpeg).copies())
                .extracting(Picture.Copy::bytes)
                .containsExactlyElementsOf(made("a.jpg", jpeg).copies().stream()
                        .map(Picture.Copy::bytes)
                        .toList());
    }

    /** Whatever a file was cut to or changed into, one picture or one problem comes of it. */
    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> comesOfADamagedFileOrOneProblemDoes() throws IOException {
        return talkative().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> damaged(file.getKey(), file.getValue())));
    }

    private static void damaged(String name, byte[] whole) {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 150; i++) {
            byte[] bytes = Arrays.copyOf(whole, i % 2 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int change = 0; change < i % 3 && bytes.length > 0; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            var result = PictureMaker.make(
                    List.of(new SourceFile("content/" + name, bytes)), Programs.none(), Memory.none());
            assertThat(result.value().made().size() + result.value().unread().size())
                    .isEqualTo(1);
            assertThat(result.problems().stream().filter(problem -> problem.code() == Code.PICTURE_BROKEN))
                    .hasSameSizeAs(result.value().unread());
        }
    }
}
