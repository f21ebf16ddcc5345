package org.kitepress.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in a site's folder under a name that differs from one of those we read by its case, its spacing, its ending or its
 * number. It would be passed over, and with it whatever it guards.
 */
final class Misnamed {

    /** By their names without case, spaces and signs; another number counts where the right one is missing. */
    private static final Map<String, String> NAMES = Map.of(
            "siteyaml", "site.yaml",
            "siteyml", "site.yaml",
            "content", "content",
            "contents", "content",
            "themes", "themes",
            "theme", "themes");

    private static final Set<String> NUMBER = Set.of("contents", "theme");

    private Misnamed() {}

    /** In the order of their names. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                for (Path path : all) {
                    if (isMisnamed(path)) {
                        found.add(path);
                    }
                }
            }
        }
        return found.stream().sorted().toList();
    }

    private static boolean isMisnamed(Path path) {
        String name = path.getFileName().toString();
        Optional<String> meant = meant(name).filter(right -> !right.equals(name));
        return meant.isPresent()
                && (!NUMBER.contains(name)
                        || Files.notExists(path.resolveSibling(meant.get()), LinkOption.NOFOLLOW_LINKS));
    }

    /** The name that was meant; empty for what has nothing to do with us. */
    static Optional<String> meant(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                ? Optional.empty()
                : Optional.ofNullable(NAMES.get(folded.replaceAll("[^\\p{L}]", "")));
    }
}
