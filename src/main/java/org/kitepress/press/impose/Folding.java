package org.kitepress.press.impose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kitepress.model.format.Paper;

/** How pages stand on paper so that they are in order once it is folded or cut. Pages count from 0. */
public final class Folding {

    /** As it lies open, the upper row on its head: one fold each way and one cut make a book of eight pages of it. */
    private static final int[][] LEAVES = {{6, 5, 4, 3}, {7, 0, 1, 2}};

    /** What a folded panel is narrower by, in inches. */
    private static final double ALLOWANCE = 0.0625;

    private final float shorter;
    private final float longer;

    Folding(Paper paper) {
        this.shorter = points(paper.width());
        this.longer = points(paper.height());
    }

    private static float points(double inches) {
        return Math.round(inches * 72 * 1000) / 1000f;
    }

    /**
     * A booklet to be folded in the middle, stapled or not: front and back of each sheet in turn, to be turned over the short
     * edge. What is missing to a multiple of four stays empty at its end.
     */
    List<SheetSide> booklet(int pages) {
        int all = (pages + 3) / 4 * 4;
        List<SheetSide> sides = new ArrayList<>();
        for (int first = 0; first < all / 2; first += 2) {
            sides.add(spread(all - 1 - first, first, pages));
            sides.add(spread(first + 1, all - 2 - first, pages));
        }
        return sides;
    }

    private SheetSide spread(int left, int right, int pages) {
        return new SheetSide(longer, shorter, places(pages, at(left, 0, 0), at(right, longer / 2, 0)));
    }

    /** One sheet, eight pages. */
    List<SheetSide> zine(int pages) {
        List<SheetSide.Place> places = new ArrayList<>();
        for (int row = 0; row < LEAVES.length; row++) {
            for (int column = 0; column < LEAVES[row].length; column++) {
                float y = row == 0 ? shorter / 2 : 0;
                places.add(new SheetSide.Place(LEAVES[row][column], column * longer / 4, y, row == 0));
            }
        }
        return List.of(new SheetSide(longer, shorter, places(pages, places.toArray(SheetSide.Place[]::new))));
    }

    /** The panel that is folded in, in inches: a sixteenth less than the two others, so that it does not buckle. */
    public static double flap(Paper paper) {
        return (paper.height() - 2 * ALLOWANCE) / 3;
    }

    /**
     * One sheet, both sides, folded in three: outside are the flap, the back and the front, inside three panels from left to
     * right. It is read from the front to the inside, the flap and the back.
     */
    List<SheetSide> brochure(int pages) {
        float allowance = points(ALLOWANCE);
        float flap = (longer - 2 * allowance) / 3;
        float wide = flap + allowance;
        float inset = allowance / 2;
        SheetSide outside = new SheetSide(
                longer, shorter, places(pages, at(4, 0, 0), at(5, flap + inset, 0), at(0, flap + wide + inset, 0)));
        SheetSide inside = new SheetSide(
                longer, shorter, places(pages, at(1, inset, 0), at(2, wide + inset, 0), at(3, 2 * wide, 0)));
        return List.of(outside, inside);
    }

    /** Four cards a sheet, to be cut twice; the backs stay empty. */
    List<SheetSide> cards(int pages) {
        return IntStream.range(0, (pages + 3) / 4)
                .mapToObj(sheet -> new SheetSide(
                        shorter,
                        longer,
                        places(
                                pages,
                                at(4 * sheet, 0, longer / 2),
                                at(4 * sheet + 1, shorter / 2, longer / 2),
                                at(4 * sheet + 2, 0, 0),
                                at(4 * sheet + 3, shorter / 2, 0))))
                .toList();
    }

    private static SheetSide.Place at(int page, float x, float y) {
        return new SheetSide.Place(page, x, y, false);
    }

    private static List<SheetSide.Place> places(int pages, SheetSide.Place... places) {
        return List.of(places).stream().filter(place -> place.page() < pages).toList();
    }
}
