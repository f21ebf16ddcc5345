package org.kitepress.model.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.model.format.PaperStyle;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.Words;
import org.kitepress.source.SourceFile;

/**
 * How a site looks.
 *
 * @param templates what pages are made from, by name: {@code guide} of {@code templates/guide.peb}; its own before those of the
 *     theme that it extends
 * @param assets the files that are published, no two of a name
 * @param words of itself and of the themes that it extends, once for each language
 * @param own the names of those of its themes that are the site's, and not the program's
 */
public record Theme(
        String name,
        List<SourceFile> templates,
        List<SourceFile> assets,
        List<Words> words,
        PaperStyle paper,
        Set<String> own) {

    public Theme {
        templates = List.copyOf(templates);
        assets = List.copyOf(assets);
        words = List.copyOf(words);
        own = Set.copyOf(own);
    }

    /**
     * Whether a file of it is the site's, and not the program's.
     *
     * @param path of the file
     */
    public boolean isOwn(String path) {
        String[] parts = path.split("/", 3);
        return parts.length == 3 && parts[0].equals("themes") && own.contains(parts[1]);
    }

    /** The words in this language; empty if the theme does not speak it. */
    public Optional<Words> words(Language language) {
        return words.stream().filter(w -> w.language().equals(language)).findFirst();
    }
}
