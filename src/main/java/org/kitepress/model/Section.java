package org.kitepress.model;

import java.util.List;
import java.util.Optional;

/**
 * The pages of one folder in one language.
 *
 * @param index what a writer wrote for the folder itself
 * @param pages newest first, those without a date by title; without the index
 * @param years what of them has a date, the newest year first
 */
public record Section(
        String folder, Language language, Address address, Optional<Page> index, List<Page> pages, List<Year> years) {

    public Section {
        pages = List.copyOf(pages);
        years = List.copyOf(years);
    }
}
