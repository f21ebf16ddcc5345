package org.kitepress.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list that is too long for one.
 *
 * @param number counted from 1
 * @param address the list's own for the first, {@code page/2/} below it for the second
 */
public record Leaf(int number, Address address, List<Page> pages) {

    public Leaf {
        pages = List.copyOf(pages);
    }

    /** At least one, which is empty if the list is. @param size how many pages one of them shows */
    public static List<Leaf> of(Address list, List<Page> pages, int size) {
        List<Leaf> leaves = new ArrayList<>();
        for (int from = 0; from < pages.size() || from == 0; from += size) {
            int number = from / size + 1;
            Address address = number == 1 ? list : list.child("page").child(String.valueOf(number));
            leaves.add(new Leaf(number, address, pages.subList(from, Math.min(from + size, pages.size()))));
        }
        return leaves;
    }
}
