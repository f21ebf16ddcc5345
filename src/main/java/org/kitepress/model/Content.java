package org.kitepress.model;

import java.util.List;

/**
 * What writers wrote.
 *
 * @param documents the files that were understood, in the order of their paths
 * @param unread the paths of those that were not, which are reported; a link to one is not broken
 */
public record Content(List<Document> documents, List<String> unread) {

    public Content {
        documents = List.copyOf(documents);
        unread = List.copyOf(unread);
    }
}
