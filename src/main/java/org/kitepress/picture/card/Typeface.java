package org.kitepress.picture.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The serif of the sheets, Liberation, from the class path; letters are drawn as outlines, the same on every screen. Java's own
 * reader of fonts would want a temporary file, and a machine that has fonts.
 */
final class Typeface {

    private static final String FILE = "/liberation/LiberationSerif-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final KerningSubtable kerning;
    private final double unit;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.kerning = font.getKerning().getHorizontalKerningSubtable();
        this.unit = 1.0 / font.getUnitsPerEm();
    }

    static Typeface load() {
        try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
            return new Typeface(new TTFParser().parseEmbedded(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has every letter of this; one that it lacks would be a box, and a mark of its own would stand beside its letter. */
    boolean has(String text) {
        return LineSetter.composed(text).codePoints().allMatch(this::has);
    }

    private boolean has(int letter) {
        return isInvisible(letter)
                || glyphs.getGlyphId(letter) != 0 && Character.getType(letter) != Character.NON_SPACING_MARK;
    }

    /** Whether it only tells how others are to be set. */
    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT || Character.getType(letter) == Character.CONTROL;
    }

    /** How far the pen goes for a letter with another behind it, in parts of its size. */
    double advance(char letter, char next) {
        return isInvisible(letter) ? 0 : (advance(letter) + kerning(letter, next)) * unit;
    }

    private int advance(char letter) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int kerning(char letter, char next) {
        return kerning.getKerning(glyphs.getGlyphId(letter), glyphs.getGlyphId(next));
    }

    /** Its shape in a size, in pixels from the pen on the baseline, down and to the right. */
    Shape outline(char letter, float size) {
        try {
            GlyphData glyph = isInvisible(letter) ? null : font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
            return AffineTransform.getScaleInstance(size * unit, -size * unit)
                    .createTransformedShape(glyph == null ? new Path2D.Float() : glyph.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
