package org.kitepress.model.mail;

import org.kitepress.model.format.Paper;
import org.kitepress.model.settings.Settings;

/**
 * What mail weighs, in grams.
 *
 * @param paper grams a square meter
 * @param size of a sheet
 */
public record Weight(int paper, Paper size) {

    /** Office paper of 20 pounds. */
    public static final int USUAL = 75;

    public static final int HEAVIEST = 400;

    /** A letter sheet at 75 grams a square meter. */
    private static final double LETTER_SHEET = 4.53;

    /** For letters that are folded twice. */
    private static final double ENVELOPE = 5;

    private static final double OUNCE = 28.35;

    /** Four of them are cut from a sheet. */
    private static final double CARDS = 4;

    /** What {@code paper-weight} says, if it can be read. */
    public static Weight of(Settings settings) {
        int grams = settings.fields()
                .text("paper-weight")
                .filter(typed -> typed.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(USUAL);
        return new Weight(grams, settings.paper());
    }

    /** Sheets in an envelope, or a single card; messages weigh nothing. */
    public double grams(Made made, boolean bothSides) {
        double sheet = LETTER_SHEET * area(size) / area(Paper.LETTER) * paper / USUAL;
        if (made.isMessages()) {
            return 0;
        }
        return made.isCards() ? sheet / CARDS : made.sheets(bothSides) * sheet + ENVELOPE;
    }

    private static double area(Paper size) {
        return size.width() * size.height();
    }

    public static double ounces(double grams) {
        return grams / OUNCE;
    }
}
