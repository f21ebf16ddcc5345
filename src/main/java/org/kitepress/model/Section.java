package org.kitepress.model;

import java.util.List;
import java.util.Optional;

/**
 * The pages of one folder in one language.
 *
 * @param index what a writer wrote for the folder itself
 * @param pages newest first, those without a date by title; without the index
 */
public record Section(String folder, Language language, Address address, Optional<Page> index, List<Page> pages) {

    public Section {
        pages = List.copyOf(pages);
    }
}
