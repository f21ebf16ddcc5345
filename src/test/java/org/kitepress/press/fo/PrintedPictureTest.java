package org.kitepress.press.fo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.model.Picture;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.press.Newsroom;
import org.kitepress.press.Press;
import org.kitepress.source.Sources;

@Tag("slow")
@DisplayName("A picture on paper")
class PrintedPictureTest {

    private final Press press = new Press(Sources.of(List.of()));

    /** The picture of the newsroom has 600 pixels; a leaf of a zine is 2.25 inches wide, and a card 3.55. */
    @ParameterizedTest
    @CsvSource({"LETTER, 600", "LARGE_PRINT, 600", "READING, 600"})
    void hasAllItsPixelsWhereThereIsRoom(PaperFormat format, int width) throws IOException {
        Newsroom room = new Newsroom().post("One", "Before it.\n\n![A cart](cart.png)");
        byte[] made =
                press.press(room.edition(), format, room.site()).value().get(0).bytes();
        try (PDDocument document = Loader.loadPDF(made)) {
            PDImageXObject picture = picture(document);
            assertThat(picture.getWidth()).isEqualTo(width);
            assertThat(picture.getColorSpace().getNumberOfComponents()).isEqualTo(1);
        }
    }

    private static PDImageXObject picture(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                    return picture;
                }
            }
        }
        throw new AssertionError("no picture");
    }

    @Test
    void hasNoMorePixelsThanItsPlaceHolds() throws IOException {
        Picture.Copy copy = new Picture.Copy("a.png", "image/png", 2000, 1000, png(2000, 1000));
        GreyPicture grey = GreyPicture.of(new Picture("a.png", List.of(copy), List.of()), 2.25, 4);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(grey.png()));
        assertThat(image.getWidth()).isEqualTo(675);
        assertThat(image.getHeight()).isEqualTo(338);
        assertThat(image.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void isMadeSmallerToThreeHundredPixelsAnInch() {
        Greys large = new Greys(3000, 1000, new int[3_000_000]).within(1005, 1200);
        assertThat(large.width()).isEqualTo(1005);
        assertThat(large.height()).isEqualTo(335);
        Greys tall = new Greys(1000, 3000, new int[3_000_000]).within(1005, 1200);
        assertThat(tall.width()).isEqualTo(400);
        assertThat(tall.height()).isEqualTo(1200);
        Greys small = new Greys(10, 10, new int[100]);
        assertThat(small.within(1005, 1200)).isSameAs(small);
    }

    @Test
    void keepsTheMeanOfWhatItStandsFor() {
        Greys stripes = new Greys(4, 2, new int[] {0, 255, 100, 100, 0, 255, 100, 100}).within(2, 2);
        assertThat(stripes.tones()).containsExactly(128, 100);
    }

    @Test
    void hasNoTintsThatACopierLoses() {
        int[] tones = new int[256];
        Arrays.setAll(tones, tone -> tone);
        Set<Integer> printed = new TreeSet<>();
        for (int tone : new Greys(256, 1, tones).printable().tones()) {
            printed.add(tone);
        }
        assertThat(printed).contains(0, 255).noneMatch(tone -> tone > 0 && tone <= 18 || tone >= 237 && tone < 255);
        assertThat(printed).hasSizeGreaterThan(200);
    }

    /** On one ink, two greys that are near to each other are one; a dull picture is stretched until they are two. */
    @Test
    void tellsApartWhatADullPictureHardlyDoes() {
        int[] tones = new int[1000];
        Arrays.setAll(tones, i -> i % 2 == 0 ? 110 : 150);
        assertThat(new Greys(100, 10, tones).printable().tones()).containsOnly(0, 255);
    }

    @Test
    void staysEvenWhereItIsEven() {
        int[] tones = new int[1000];
        Arrays.setAll(tones, i -> 120 + i % 5);
        assertThat(new Greys(100, 10, tones).printable().tones()).containsExactly(tones);
    }
}
