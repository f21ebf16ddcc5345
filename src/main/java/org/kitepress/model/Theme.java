package org.kitepress.model;

import java.util.List;
import java.util.Optional;
import org.kitepress.source.SourceFile;

/**
 * How a site looks.
 *
 * @param templates what pages are made from, by name: {@code guide} of {@code templates/guide.peb}
 * @param assets the files that are published as they are, their paths as on the site
 */
public record Theme(
        String name, List<SourceFile> templates, List<SourceFile> assets, List<Words> words, PaperStyle paper) {

    public Theme {
        templates = List.copyOf(templates);
        assets = List.copyOf(assets);
        words = List.copyOf(words);
    }

    /** The words in this language; empty if the theme does not speak it. */
    public Optional<Words> words(Language language) {
        return words.stream().filter(w -> w.language().equals(language)).findFirst();
    }
}
