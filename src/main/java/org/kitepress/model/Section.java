package org.kitepress.model;

import java.util.List;
import java.util.Optional;
import org.kitepress.model.address.Address;
import org.kitepress.model.language.Language;

/**
 * The pages of one folder in one language.
 *
 * @param index what a writer wrote for the folder itself
 * @param pages newest first, those without a date by title; without the index; resources that this language
 *     does not have are there in the first one that has them
 * @param years what of them has a date, the newest year first
 * @param selections what of them are resources, by kind and language; empty if there is nothing to choose
 */
public record Section(
        String folder,
        Language language,
        Address address,
        Optional<Page> index,
        List<Page> pages,
        List<Year> years,
        List<Selection> selections) {

    public Section {
        pages = List.copyOf(pages);
        years = List.copyOf(years);
        selections = List.copyOf(selections);
    }
}
