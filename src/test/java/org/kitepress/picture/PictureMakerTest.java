package org.kitepress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.memo.Memory;
import org.kitepress.model.Picture;
import org.kitepress.model.Pictures;
import org.kitepress.source.SourceFile;

@DisplayName("A picture is made anew from its pixels")
class PictureMakerTest {

    private static byte[] encoded(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** A JPEG with an Exif block after its first two bytes: turned by a quarter, and with a secret in it. */
    private static byte[] photograph() throws IOException {
        return photograph("\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0SECRET-PLACE");
    }

    /** @param directory the first one of an Exif block, as it stands in the file from its offset 8 */
    private static byte[] photograph(String directory) throws IOException {
        byte[] exif = ("Exif\0\0MM\0*\0\0\0\10" + directory).getBytes(StandardCharsets.ISO_8859_1);
        byte[] plain = encoded("jpeg", 40, 20);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        out.write(exif);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static List<String> told(String directory) throws IOException {
        return make("content/a.jpg", photograph(directory)).problems().stream()
                .map(Problem::message)
                .toList();
    }

    private static Result<Pictures> make(String path, byte[] bytes) {
        return PictureMaker.make(List.of(new SourceFile(path, bytes)), Programs.none(), Memory.none());
    }

    /** As the program sets it: no picture goes through a file of the machine. */
    @BeforeAll
    static void withoutFiles() {
        ImageIO.setUseCache(false);
    }

    @Test
    void losesItsPlaceAndStandsUpright() throws IOException {
        Picture picture = make("content/a.jpg", photograph()).value().made().get(0);
        assertThat(new String(photograph(), StandardCharsets.ISO_8859_1)).contains("SECRET-PLACE");
        assertThat(new String(picture.widest().bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("SECRET-PLACE")
                .doesNotContain("Exif");
        assertThat(List.of(picture.widest().width(), picture.widest().height())).containsExactly(20, 40);
    }

    /** A directory of one or two entries: a tag, type 2 for text or 4 for a number, its length, and it itself or its offset. */
    @Test
    void isToldOfIfItsFileTellsOfPeople() throws IOException {
        String place = "\0\1\210\45\0\4\0\0\0\1\0\0\0\32\0\0\0\0" + "\0\1\0\2\0\5\0\0\0\3\0\0\0\54\0\0\0\0"
                + "\0\0\0\50\0\0\0\1\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\1";
        assertThat(told(place))
                .containsExactly(
                        "`a.jpg` tells the place where it was taken; what is published does not, but the file does");
        String deviceAndOwner = "\0\2\1\20\0\2\0\0\0\4Cam\0\1\73\0\2\0\0\0\4Ana\0\0\0\0\0";
        assertThat(told(deviceAndOwner))
                .containsExactly("`a.jpg` tells the device that took it, a person's name;"
                        + " what is published does not, but the file does");
        assertThat(make("content/a.jpg", photograph(deviceAndOwner)).problems())
                .extracting(p -> p.code() + " " + p.hint())
                .containsExactly("PRIVACY_PICTURE take it out before you commit:"
                        + " `kitepress clean-pictures content/a.jpg` puts a clean one in its place");
    }

    @Test
    void canBeCleanedWhereItLies() throws IOException {
        String owner = "\0\2\1\22\0\3\0\0\0\1\0\6\0\0\1\73\0\2\0\0\0\4Ana\0\0\0\0\0";
        SourceFile file = new SourceFile("content/a.jpg", photograph(owner));
        PictureCleaner.Clean clean = PictureCleaner.clean(file).value().orElseThrow();
        assertThat(clean.told()).containsExactly("a person's name");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        assertThat(List.of(upright.getWidth(), upright.getHeight())).containsExactly(20, 40);
        SourceFile again = new SourceFile("content/a.jpg", clean.bytes());
        assertThat(PictureCleaner.clean(again).value()).isEmpty();
        assertThat(make("content/a.jpg", clean.bytes()).problems()).isEmpty();
    }

    @Test
    void isNotToldOfIfItsFileTellsHowItWasHeld() throws IOException {
        assertThat(make("content/a.jpg", photograph()).problems()).isEmpty();
        assertThat(make("content/a.png", encoded("png", 10, 10)).problems()).isEmpty();
    }

    @Test
    void losesWhatFollowsItsEnd() throws IOException {
        byte[] png = encoded("png", 10, 10);
        byte[] more = Arrays.copyOf(png, png.length + 6);
        System.arraycopy("SECRET".getBytes(StandardCharsets.US_ASCII), 0, more, png.length, 6);
        assertThat(new String(
                        make("content/a.png", more)
                                .value()
                                .made()
                                .get(0)
                                .widest()
                                .bytes(),
                        StandardCharsets.ISO_8859_1))
                .doesNotContain("SECRET");
    }

    @Test
    void isNoWiderThanAPage() throws IOException {
        Picture picture =
                make("content/a.png", encoded("png", 3200, 100)).value().made().get(0);
        assertThat(List.of(picture.widest().width(), picture.widest().height())).containsExactly(1200, 38);
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        assertThat(make("content/a.jpg", photograph())
                        .value()
                        .made()
                        .get(0)
                        .widest()
                        .bytes())
                .isEqualTo(make("content/a.jpg", photograph())
                        .value()
                        .made()
                        .get(0)
                        .widest()
                        .bytes());
    }

    @Test
    void isRefusedForThePriceOfItsHeaderIfItIsTooLarge() throws IOException {
        byte[] png = encoded("png", 10, 10);
        png[16] = 0x00;
        png[17] = 0x01;
        png[20] = 0x00;
        png[21] = 0x01;
        assertThat(make("content/a.png", png).problems())
                .extracting(Problem::code)
                .containsExactly(Code.PICTURE_BROKEN);
    }

    @Test
    void isOnlyMadeOfFilesUnderContent() throws IOException {
        assertThat(make("themes/mine/assets/a.png", encoded("png", 10, 10))
                        .value()
                        .made())
                .isEmpty();
    }

    /** A small file that fills any memory when its text is unpacked: neither the decoder nor the reader of metadata does so. */
    @Test
    void isNotAskedForWordsThatAreThousandsOfTimesLargerThanTheyLook() throws IOException {
        byte[] bomb = Camera.withTail("T\0\0".getBytes(StandardCharsets.US_ASCII), Camera.packed(new byte[64 << 20]));
        byte[] png = Camera.withChunk(encoded("png", 10, 10), "zTXt", bomb);
        assertThat(PngWithoutBombs.of(png)).hasSize(encoded("png", 10, 10).length);
        assertThat(make("content/a.png", png).value().made()).hasSize(1);
    }
}
