package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.Sources;

@Tag("slow")
@DisplayName("The cover of an edition")
class CoverTest {

    private final Press press = new Press(Sources.of(List.of()));

    @Test
    void isItsFirstPageInSixteenShadesAtTheProportionsOfPaper() throws IOException {
        Artifact cover = Press.cover(letter("One"));
        assertThat(cover.path()).isEqualTo("cover.png");
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(cover.bytes()));
        assertThat(page.getWidth()).isEqualTo(612);
        assertThat(page.getHeight()).isEqualTo(792);
        assertThat(page.getColorModel().getPixelSize()).isEqualTo(4);
        assertThat(inked(page)).isBetween(0.005, 0.3);
    }

    @Test
    void isTheSameForTheSamePagesAndAnotherForOthers() {
        byte[] one = Press.cover(letter("One")).bytes();
        assertThat(Press.cover(letter("One")).bytes()).isEqualTo(one);
        assertThat(Press.cover(letter("Another")).bytes()).isNotEqualTo(one);
    }

    private Artifact letter(String title) {
        Newsroom room = new Newsroom().post(title, "Words.");
        return press.press(room.edition(), PaperFormat.LETTER, room.site())
                .value()
                .get(0);
    }

    /** The part of the page that is not white. */
    private static double inked(BufferedImage page) {
        long dark = IntStream.range(0, page.getWidth() * page.getHeight())
                .filter(i -> (page.getRGB(i % page.getWidth(), i / page.getWidth()) & 0xff) < 128)
                .count();
        return (double) dark / (page.getWidth() * page.getHeight());
    }
}
