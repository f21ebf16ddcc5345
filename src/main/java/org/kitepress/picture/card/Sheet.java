package org.kitepress.picture.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import org.kitepress.model.Language;
import org.kitepress.model.TitleCard;

/** A card while it is drawn: ink on paper, in shades of one color, and a line in another. */
final class Sheet {

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

    private final Typeface face;
    private final Language language;
    private final boolean fromTheRight;
    private final BufferedImage image =
            new BufferedImage(TitleCard.WIDTH, TitleCard.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D pen = image.createGraphics();

    Sheet(Typeface face, Language language) {
        this.face = face;
        this.language = language;
        this.fromTheRight = language.direction().equals("rtl");
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
    }

    /** As large as it fits; what does not fit at all is left out. */
    Sheet title(String text) {
        float size = LARGEST;
        List<TextLayout> lines = face.lines(text, language, size, WIDTH, true);
        while (size > SMALLEST && (lines.isEmpty() || lines.size() * size * LEADING > ROOM)) {
            size -= STEP;
            lines = face.lines(text, language, size, WIDTH, size > SMALLEST);
        }
        float y = TOP;
        for (TextLayout line : lines.subList(0, Math.min(lines.size(), (int) (ROOM / (size * LEADING))))) {
            y += size * LEADING;
            draw(line, y);
        }
        return this;
    }

    /** On one line; what does not fit on it is left out. */
    Sheet foot(String text) {
        draw(face.lines(text, language, SMALL, WIDTH, false).get(0), FOOT);
        return this;
    }

    private void draw(TextLayout line, float baseline) {
        float x = fromTheRight ? TitleCard.WIDTH - MARGIN - line.getAdvance() : MARGIN;
        pen.fill(line.getOutline(AffineTransform.getTranslateInstance(x, baseline)));
    }

    /** How much ink there is on each pixel, row by row, 0 to 255. */
    byte[] ink() {
        pen.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** The line between the title and whose it is, where the text begins; its edges are even. */
    Rectangle rule() {
        return new Rectangle(
                fromTheRight ? TitleCard.WIDTH - MARGIN - RULE_WIDTH : MARGIN, RULE, RULE_WIDTH, RULE_HEIGHT);
    }
}
