package org.kitepress.press.fo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.net.URI;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.OFFontLoader;
import org.apache.fop.fonts.truetype.TTFFile;

/** The signs that all fonts of the sheet can draw. */
public final class Alphabet {

    private final BitSet signs;

    public Alphabet(BitSet signs) {
        this.signs = signs;
    }

    /** What the fonts have in common, without scripts that run from right to left: those are not set yet. */
    public static Alphabet common() {
        BitSet common = new BitSet();
        common.set(0, Character.MIN_SUPPLEMENTARY_CODE_POINT);
        Fonts.all().forEach(font -> common.and(signs(font)));
        common.stream().filter(Alphabet::runsLeft).forEach(common::clear);
        return new Alphabet(common);
    }

    boolean has(int sign) {
        return signs.get(sign);
    }

    /** The name of the script of a letter, if the fonts have no letter of it at all; nothing for other signs. */
    String lacking(int sign) {
        UnicodeScript script = UnicodeScript.of(sign);
        boolean ofScript =
                Character.isLetter(sign) && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
        return ofScript && signs.stream().noneMatch(s -> Character.isLetter(s) && UnicodeScript.of(s) == script)
                ? name(script)
                : "";
    }

    /** {@code Old Italic}. */
    private static String name(UnicodeScript script) {
        return Arrays.stream(script.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** Whether the sign only tells a screen how to show its neighbours. */
    static boolean isShapeless(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT || type == Character.CONTROL || sign >= 0xFE00 && sign <= 0xFE0F;
    }

    private static boolean runsLeft(int sign) {
        byte direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static BitSet signs(URI font) {
        BitSet signs = new BitSet();
        read(font).getCMaps().forEach(range -> add(range, signs));
        signs.clear(0, ' ');
        return signs;
    }

    private static void add(CMapSegment range, BitSet signs) {
        signs.set(range.getUnicodeStart(), range.getUnicodeEnd() + 1);
    }

    private static TTFFile read(URI uri) {
        try (InputStream in = Fonts.open(uri)) {
            FontFileReader reader = new FontFileReader(in);
            TTFFile font = new TTFFile(false, false);
            font.readFont(reader, OFFontLoader.readHeader(reader));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
