package org.kitepress.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Folders of an output that go by another name than before, with all that is in them.
 *
 * @param folders the new path of each by its old one, both with a slash at the end
 */
public record Renames(Map<String, String> folders) {

    public static final Renames NONE = new Renames(Map.of());

    public Renames {
        folders = Collections.unmodifiableSortedMap(new TreeMap<>(folders));
    }

    /** Where a file stands that stood at this path. */
    public String of(String path) {
        for (Map.Entry<String, String> folder : folders.entrySet()) {
            if (path.startsWith(folder.getKey())) {
                return folder.getValue() + path.substring(folder.getKey().length());
            }
        }
        return path;
    }
}
