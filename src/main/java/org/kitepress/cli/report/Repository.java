package org.kitepress.cli.report;

import java.nio.file.Path;
import java.util.List;
import org.kitepress.source.Place;

/**
 * Where a site stands in its repository: a code host knows files by their path from there.
 *
 * @param prefix the path of the site's folder, ending in {@code /}; empty if it is the repository itself
 */
public record Repository(String prefix) {

    /**
     * The repository that a site's folder lies in.
     *
     * @param roots folders that may be the repository, the likeliest first; if none of them holds the site, it is the site
     */
    public static Repository of(Path site, List<Path> roots) {
        return roots.stream()
                .filter(site::startsWith)
                .findFirst()
                .map(root -> new Repository(prefix(root.relativize(site))))
                .orElse(new Repository(""));
    }

    private static String prefix(Path path) {
        String parts = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        return parts.isEmpty() ? "" : parts + "/";
    }

    String path(Place place) {
        return prefix + place.file();
    }

    /** Whether nobody wrote this file: it was made, and is in no repository and in no change. */
    static boolean isMade(String file) {
        return file.startsWith("site/") || file.startsWith("print/");
    }
}
