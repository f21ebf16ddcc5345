package org.kitepress.picture.card;

import java.util.List;
import org.kitepress.model.TitleCard;
import org.kitepress.model.language.Language;

/** A card while it is made: letters stamped on paper, and a line in another color. */
final class CardBitmap {

    /** The bytes of a row: a sign for how it is to be read, and two pixels each. */
    static final int ROW = 1 + TitleCard.WIDTH / 2;
    /** How a row is read that says how it differs from the one above. */
    private static final byte DIFFERING = 2;

    private static final int MARGIN = 96;
    private static final int TOP = 84;
    private static final int FOOT = 546;
    private static final int RULE = 470;
    private static final int RULE_WIDTH = 120;
    private static final int RULE_HEIGHT = 4;
    /** What is left for the title, above the line. */
    private static final int ROOM = RULE - TOP - 40;

    private static final float LARGEST = 92;
    private static final float SMALLEST = 44;
    private static final float STEP = 8;
    private static final float LEADING = 1.16f;
    private static final float SMALL = 36;
    private static final float WIDTH = TitleCard.WIDTH - 2f * MARGIN;

    private final LineSetter letters;
    private final Language language;
    private final boolean fromTheRight;
    private final byte[] rows = new byte[ROW * TitleCard.HEIGHT];

    CardBitmap(LineSetter letters, Language language) {
        this.letters = letters;
        this.language = language;
        this.fromTheRight = language.direction().equals("rtl");
        rule();
    }

    /** Between the title and whose it is, where the text begins; its edges are even. */
    private void rule() {
        int from = fromTheRight ? TitleCard.WIDTH - MARGIN - RULE_WIDTH : MARGIN;
        put(GlyphDelta.block(RULE_WIDTH, RULE_HEIGHT, Shades.accent()), from, RULE);
    }

    /** As large as it fits; what does not fit at all is left out. */
    CardBitmap title(String text) {
        float size = LARGEST;
        List<CardLine> lines = letters.lines(text, language, size, WIDTH, true);
        while (size > SMALLEST && (lines.isEmpty() || lines.size() * size * LEADING > ROOM)) {
            size -= STEP;
            lines = letters.lines(text, language, size, WIDTH, size > SMALLEST);
        }
        float y = TOP;
        for (CardLine line : lines.subList(0, Math.min(lines.size(), (int) (ROOM / (size * LEADING))))) {
            y += size * LEADING;
            put(line, Math.round(y));
        }
        return this;
    }

    /** On one line; what does not fit on it is left out. */
    CardBitmap foot(String text) {
        put(letters.lines(text, language, SMALL, WIDTH, false).get(0), FOOT);
        return this;
    }

    private void put(CardLine line, int baseline) {
        float begin = fromTheRight ? TitleCard.WIDTH - MARGIN - line.advance() : MARGIN;
        for (int i = 0; i < line.stamps().size(); i++) {
            int pen = Math.round(begin + line.pens().get(i));
            put(line.stamps().get(i).apply(pen), pen, baseline);
        }
    }

    private void put(GlyphDelta stamp, int pen, int baseline) {
        int origin = baseline * ROW + 1 + pen / 2;
        for (int i = 0; i < stamp.at().length; i++) {
            rows[origin + stamp.at()[i]] += stamp.by()[i];
        }
        for (int y = baseline + stamp.top(); y <= baseline + stamp.end(); y++) {
            rows[y * ROW] = DIFFERING;
        }
    }

    /** The sheet as PNG. */
    byte[] png() {
        return IndexedPng.of(TitleCard.WIDTH, TitleCard.HEIGHT, Shades.colors(), rows);
    }
}
