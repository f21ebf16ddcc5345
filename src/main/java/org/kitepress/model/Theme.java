package org.kitepress.model;

import java.util.List;
import java.util.Optional;
import org.kitepress.source.SourceFile;

/**
 * How a site looks.
 *
 * @param templates what pages are made from, by name: {@code guide} of {@code templates/guide.peb}; its own before those of the
 *     theme that it extends
 * @param assets the files that are published, no two of a name
 * @param words of itself and of the themes that it extends, once for each language
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
