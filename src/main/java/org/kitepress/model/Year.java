package org.kitepress.model;

import java.util.List;
import org.kitepress.model.address.Address;

/**
 * What a section published in a year.
 *
 * @param pages newest first, never empty
 */
public record Year(int number, Address address, List<Page> pages) {

    public Year {
        pages = List.copyOf(pages);
    }
}
