package org.kitepress.model;

import java.util.List;
import org.kitepress.model.language.Language;
import org.kitepress.model.text.Terms;

/**
 * What is explained in the texts of one language.
 *
 * @param files where it is written, by their paths
 */
public record Glossary(Language language, List<String> files, Terms terms) {

    public Glossary {
        files = List.copyOf(files);
    }
}
