package org.kitepress.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kitepress.diag.Nearest;

/** The tiny sites under {@code src/test/sites}, each in the folder of the code that it shows. */
final class GoldenSites {

    private static final Path FOLDER = Path.of("src/test/sites");

    private static final int NEAR = 8;

    private GoldenSites() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> paths = Files.walk(FOLDER, 2)) {
            return paths.filter(path -> FOLDER.relativize(path).getNameCount() == 2)
                    .sorted()
                    .toList();
        }
    }

    /** Those that {@code -Dgolden.site} names: one, or all of a folder. Without it, all there are. */
    static List<Path> chosen() throws IOException {
        String name = System.getProperty("golden.site");
        return name == null ? all() : named(name);
    }

    /** @param name {@code CODE/CASE} or {@code CODE}, or the same from the top of the repository */
    static List<Path> named(String name) throws IOException {
        List<Path> named = all().stream()
                .filter(site -> name(site).startsWith(name) || site.startsWith(name))
                .toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no golden site `" + name + "`; near it are " + String.join(", ", near(name)));
        }
        return named;
    }

    private static List<String> near(String name) throws IOException {
        return all().stream()
                .map(GoldenSites::name)
                .flatMap(site -> Stream.of(site, site.getParent()))
                .map(Path::toString)
                .distinct()
                .sorted(Comparator.comparingInt(site -> Nearest.distance(site, name)))
                .limit(NEAR)
                .map(site -> "`" + site + "`")
                .toList();
    }

    /** What a site is called: {@code CODE/CASE}. */
    static Path name(Path site) {
        return FOLDER.relativize(site);
    }
}
