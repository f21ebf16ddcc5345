package org.kitepress.model;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.model.address.Address;

/**
 * One page of a list that is too long for one. Those below the list's own are full and numbered from the end of the list on, where
 * the oldest pages stand: while new ones are added, they stay as they are.
 *
 * @param number counted from 1; the list's own has the highest
 * @param address the list's own for what comes first in the list, {@code page/1/} below it for what comes last
 */
public record ListPage(int number, Address address, List<Page> pages) {

    public ListPage {
        pages = List.copyOf(pages);
    }

    /**
     * In the order of the list. The list's own comes first: it has fewer than twice the size and, if there are others, at least the
     * size; it is empty if the list is.
     *
     * @param pages of the whole list, newest first
     * @param size how many pages each of the others shows
     */
    public static List<ListPage> of(Address list, List<Page> pages, int size) {
        int older = Math.max(0, pages.size() / size - 1);
        List<ListPage> leaves = new ArrayList<>();
        int from = pages.size() - older * size;
        leaves.add(new ListPage(older + 1, list, pages.subList(0, from)));
        for (int number = older; number > 0; number--) {
            Address address = list.child("page").child(String.valueOf(number));
            leaves.add(new ListPage(number, address, pages.subList(from, from + size)));
            from += size;
        }
        return leaves;
    }
}
