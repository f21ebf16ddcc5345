package org.kitepress.model.document;

import java.util.List;
import java.util.Optional;
import org.kitepress.model.data.Value;
import org.kitepress.model.language.Language;

/**
 * What a file under {@code content/data/} holds for templates: it is no page.
 *
 * @param language of the pages that it is for; empty if it is for all that have none of their own
 * @param names how templates ask for it: {@code prices}, {@code stamps} of {@code content/data/prices/stamps.yaml}
 */
public record DataFile(String path, Optional<Language> language, List<String> names, Value value) {

    public DataFile {
        names = List.copyOf(names);
    }
}
