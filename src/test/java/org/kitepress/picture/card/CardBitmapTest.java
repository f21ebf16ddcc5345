package org.kitepress.picture.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.model.TitleCard;
import org.kitepress.model.language.Language;

@DisplayName("The card of a title")
class CardBitmapTest {

    private static final int MARGIN = 96;
    private static final int ACCENT = 0xFF861A2C;
    private static final Language ENGLISH = new Language("en");
    private static final Language HEBREW = new Language("he");

    private final LineSetter letters = new LineSetter(Typeface.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "We open on Sundays",
                "Know your rights when you are stopped, questioned or arrested on the street, at home or in a car",
                "Donaudampfschifffahrtsgesellschaftskapitänswitwenundwaisenkassenverwaltungsangestelltenverein",
                "a very long title that goes on and on and on and on and on and on and on and on and on and on and on and"
                        + " on and on and on and on and on and on and on and on and on and on and on and on and on and"
                        + " on and on and on and on and on and on and on and on and on and on and on and on and on and on"
            })
    void keepsItsMarginsHoweverLongItIs(String title) {
        Rectangle ink = ink(new CardBitmap(letters, ENGLISH).title(title));
        assertThat(ink.x).isBetween(MARGIN - 6, MARGIN + 6);
        assertThat(ink.getMaxX()).isLessThanOrEqualTo(TitleCard.WIDTH - MARGIN + 6);
        assertThat(ink.y).isGreaterThan(MARGIN - 40);
        assertThat(ink.getMaxY()).as("above the line").isLessThan(470);
    }

    @Test
    void beginsAtTheRightWhereALanguageDoes() {
        Rectangle ink = ink(new CardBitmap(letters, HEBREW).title("שלום עולם, זאת כותרת ארוכה עם Word באנגלית ועוד"));
        assertThat(ink.getMaxX()).isBetween(TitleCard.WIDTH - MARGIN - 6.0, TitleCard.WIDTH - MARGIN + 6.0);
        assertThat(ink.x).isGreaterThan(MARGIN);
        assertThat(rule(new CardBitmap(letters, HEBREW)).getMaxX()).isEqualTo(TitleCard.WIDTH - MARGIN);
        assertThat(rule(new CardBitmap(letters, ENGLISH)).getMinX()).isEqualTo(MARGIN);
    }

    @Test
    void hasTheLettersOfManyLanguagesAndNoBoxes() {
        for (String known : Map.of(1, "¿Qué?", 2, "Привет", 3, "Ωμέγα", 4, "Tiếng Việt", 5, "שלום", 6, "—“’…")
                .values()) {
            assertThat(letters.has(known)).as(known).isTrue();
        }
        for (String unknown : Map.of(1, "短い題", 2, "مرحبا", 3, "नमस्ते", 4, "Hello \uD83D\uDE80")
                .values()) {
            assertThat(letters.has(unknown)).as(unknown).isFalse();
        }
    }

    @Test
    void takesALetterAndItsAccentForOneAndLeavesOutMarksThatWouldStandBeside() {
        assertThat(letters.has("Cafe\u0301")).isTrue();
        assertThat(lines("Cafe\u0301", ENGLISH).get(0).stamps()).hasSize("Café".length());
        assertThat(letters.has("שָׁלוֹם")).isFalse();
    }

    @Test
    void turnsBracketsRoundWhereItIsReadFromTheRight() {
        GlyphDelta closing = lines(")", ENGLISH).get(0).stamps().get(0).apply(0);
        assertThat(lines("א(", HEBREW).get(0).stamps().get(0).apply(0)).isSameAs(closing);
        assertThat(lines("א(", HEBREW).get(0).stamps().get(1).apply(0)).isNotSameAs(closing);
    }

    @Test
    void drawsNothingForWhatOnlyTellsHowToSetOthers() {
        assertThat(letters.has("a\u200Fb\u00AD")).isTrue();
        CardLine shown = lines("ab", ENGLISH).get(0);
        assertThat(lines("a\u2060b", ENGLISH).get(0).advance()).isEqualTo(shown.advance());
    }

    private List<CardLine> lines(String text, Language language) {
        return letters.lines(text, language, 44, 1000, false);
    }

    @Test
    void isASmallFileOfFewColors() {
        byte[] png = new CardBitmap(letters, ENGLISH)
                .title("Know your rights when you are stopped, questioned or arrested")
                .foot("The Paper Boat Library")
                .png();
        assertThat(png.length).isLessThan(15_000);
        BufferedImage read = read(png);
        assertThat(read.getWidth()).isEqualTo(TitleCard.WIDTH);
        assertThat(read.getHeight()).isEqualTo(TitleCard.HEIGHT);
        assertThat(((IndexColorModel) read.getColorModel()).getMapSize()).isLessThanOrEqualTo(16);
        assertThat(read.getRGB(0, 0)).as("paper").isEqualTo(0xFFFBF7F0);
        assertThat(read.getRGB(MARGIN, 471)).as("the line").isEqualTo(ACCENT);
    }

    @Test
    void isTheSameEachTime() {
        byte[] one = new CardBitmap(letters, ENGLISH)
                .title("We open on Sundays")
                .foot("Boat")
                .png();
        byte[] other = new CardBitmap(new LineSetter(Typeface.load()), ENGLISH)
                .title("We open on Sundays")
                .foot("Boat")
                .png();
        assertThat(one).isEqualTo(other);
    }

    /** What the ink of a title covers. */
    private static Rectangle ink(CardBitmap sheet) {
        return covered(sheet, color -> (color & 0xFF) < 0xB0 && color != ACCENT);
    }

    private static Rectangle rule(CardBitmap sheet) {
        return covered(sheet, color -> color == ACCENT);
    }

    private static Rectangle covered(CardBitmap sheet, IntPredicate counts) {
        BufferedImage image = read(sheet.png());
        int[] all = IntStream.range(0, TitleCard.WIDTH * TitleCard.HEIGHT)
                .filter(at -> counts.test(image.getRGB(at % TitleCard.WIDTH, at / TitleCard.WIDTH)))
                .toArray();
        int left = IntStream.of(all).map(at -> at % TitleCard.WIDTH).min().orElseThrow();
        int right = IntStream.of(all).map(at -> at % TitleCard.WIDTH).max().orElseThrow();
        int top = all[0] / TitleCard.WIDTH;
        int bottom = all[all.length - 1] / TitleCard.WIDTH;
        return new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
