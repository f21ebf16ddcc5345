package org.kitepress.parse.markdown;

import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a list by the numbers that were typed. Markdown looks at the first number alone and counts on; whoever typed 7
 * and 9 means the sections 7 and 9 of a law. The same number before all items is a way to let Markdown count.
 */
final class NumberedRuns {

    private NumberedRuns() {}

    /** Runs of items whose numbers follow each other; at least one. */
    static List<List<Node>> of(List<Node> items) {
        if (items.size() < 2 || items.stream().allMatch(item -> number(item) == number(items.get(0)))) {
            return List.of(items);
        }
        List<List<Node>> runs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i == 0 || number(items.get(i)) != number(items.get(i - 1)) + 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(items.get(i));
        }
        return runs;
    }

    /** Nine digits at most: section 5.2 of the specification. */
    static int number(Node item) {
        String marker = ((OrderedListItem) item).getOpeningMarker().toString();
        return Integer.parseInt(marker.substring(0, marker.length() - 1));
    }
}
