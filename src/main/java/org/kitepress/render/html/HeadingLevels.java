package org.kitepress.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Closes the gaps that writers leave between headings, so that readers who go from heading to heading never wonder what they
 * missed: a fourth level right below a second one becomes a third. The title of the page is the first.
 */
public final class HeadingLevels {

    /** That of the parts of a page. */
    public static final int HIGHEST = 2;

    private final Deque<Integer> open = new ArrayDeque<>();

    /** @param typed from 1 to 6 */
    public int next(int typed) {
        int level = Math.max(HIGHEST, typed);
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return open.size() + HIGHEST - 1;
    }
}
