package org.kitepress.model.document;

import java.util.List;
import java.util.function.Predicate;

/**
 * What writers wrote.
 *
 * @param documents the files that were understood, in the order of their paths
 * @param data what templates can ask for
 * @param unread the paths of those that were not, which are reported; a link to one is not broken
 */
public record Content(List<Document> documents, List<DataFile> data, List<String> unread) {

    public Content {
        documents = List.copyOf(documents);
        data = List.copyOf(data);
        unread = List.copyOf(unread);
    }

    /** The same with some of its documents. */
    public Content only(Predicate<Document> kept) {
        return new Content(documents.stream().filter(kept).toList(), data, unread);
    }
}
