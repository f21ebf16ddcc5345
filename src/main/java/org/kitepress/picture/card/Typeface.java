package org.kitepress.picture.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Language;

/** The serif of the sheets, Liberation, from the class path; letters are drawn as outlines, the same on every screen. */
final class Typeface {

    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final String FILE = "/liberation/LiberationSerif-Regular.ttf";

    private final Font font;
    private final Letters letters;

    private Typeface(Font font) {
        this.font = font;
        this.letters = new Letters(font);
    }

    /** Empty if this Java cannot draw letters: it then has no part for fonts, or that part finds not a single one. */
    static Optional<Typeface> load() {
        try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
            return Optional.of(new Typeface(Font.createFont(Font.TRUETYPE_FONT, in)));
        } catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError e) {
            return Optional.empty();
        }
    }

    /** Whether it has every letter of this; one that it lacks would be a box. */
    boolean has(String text) {
        return font.canDisplayUpTo(text) < 0;
    }

    /**
     * A text in lines of a size and width.
     *
     * @param text not empty
     * @param whole whether a word that is too long for a line may not be broken
     * @return empty if a word would have to be
     */
    List<Line> lines(String text, Language language, float size, float width, boolean whole) {
        boolean plain =
                language.direction().equals("ltr") && !Font.textRequiresLayout(text.toCharArray(), 0, text.length());
        BreakIterator breaks = BreakIterator.getLineInstance(language.locale());
        return plain
                ? letters.lines(text, breaks, size, width, whole)
                : layouts(text, language, breaks, size, width, whole);
    }

    /** Where letters do not simply follow each other, a line is one shape. */
    private List<Line> layouts(
            String text, Language language, BreakIterator breaks, float size, float width, boolean whole) {
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(set(text, language, size).getIterator(), breaks, EXACT);
        List<Line> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            TextLayout line = measurer.nextLayout(width, text.length(), whole);
            if (line == null) {
                return List.of();
            }
            lines.add(new Line(
                    List.of(0f), List.of(pen -> Stamp.of(line.getOutline(null), pen % 2 == 1)), line.getAdvance()));
        }
        return lines;
    }

    private AttributedString set(String text, Language language, float size) {
        boolean fromTheRight = language.direction().equals("rtl");
        return new AttributedString(
                text,
                Map.of(
                        TextAttribute.FONT,
                        font.deriveFont(size),
                        TextAttribute.KERNING,
                        TextAttribute.KERNING_ON,
                        TextAttribute.RUN_DIRECTION,
                        fromTheRight ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR));
    }
}
