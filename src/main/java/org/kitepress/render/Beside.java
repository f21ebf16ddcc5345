package org.kitepress.render;

import java.util.List;
import java.util.Set;
import org.kitepress.model.output.ArtifactInfo;

/**
 * What was made before the pages, and is named by them.
 *
 * @param sheets the files of the editions, with their paths in the website
 * @param cards the paths of the pictures of titles
 */
public record Beside(List<ArtifactInfo> sheets, Set<String> cards) {

    public Beside {
        sheets = List.copyOf(sheets);
        cards = Set.copyOf(cards);
    }
}
