package org.kitepress.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site of a few words with a page of every type, each in English, in Spanish and in Arabic, which runs from right to left,
 * and in each a story that was taken down. What it does not translate of our theme's words stays English.
 */
final class EveryType {

    private static final Path SAMPLE = Path.of("src/test/browser/every-type");
    private static final Path THEME = Path.of("themes/lantern");

    private EveryType() {}

    static Path write(Path folder) throws IOException {
        copy(SAMPLE, folder);
        copy(THEME, folder.resolve("themes/lantern"));
        Path words = folder.resolve("themes/lantern/words");
        Files.writeString(words.resolve("ar.yaml"), words(folder.resolve("words.yaml"), words.resolve("en.yaml")));
        return folder;
    }

    private static String words(Path translated, Path english) throws IOException {
        Map<String, String> known = Files.readAllLines(translated).stream()
                .collect(Collectors.toMap(line -> line.split(":", 2)[0], line -> line));
        return Files.readAllLines(english).stream()
                .map(line -> known.getOrDefault(line.split(":", 2)[0], line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }
}
