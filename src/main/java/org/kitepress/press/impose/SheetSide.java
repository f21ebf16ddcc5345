package org.kitepress.press.impose;

import java.util.List;

/**
 * One side of a sheet of paper, and where the pages stand on it. Lengths in points, from the lower left corner.
 *
 * @param places those without a page are left out
 */
record SheetSide(float width, float height, List<Place> places) {

    /**
     * @param page from 0
     * @param turned whether it stands on its head
     */
    record Place(int page, float x, float y, boolean turned) {}

    SheetSide {
        places = List.copyOf(places);
    }
}
