package org.kitepress.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kitepress.check.names.Traces;
import org.kitepress.model.Artifact;
import org.kitepress.model.Renames;
import org.kitepress.read.OutputLook;
import org.kitepress.write.OutputWriter;
import org.kitepress.write.Staging;

/**
 * Takes every file out of an output that tells of a text. It is what is left to do where the website cannot be made again without
 * it: rather a page too few than a story that is shown.
 */
final class Sweep {

    private static final Pattern SIGNS = Pattern.compile("[\\[\\](){}*_#>`!|~<\"]|https?://\\S+");
    private static final Pattern PICTURE =
            Pattern.compile("([^/\\s(<]+)\\.(?:png|jpe?g|svg)", Pattern.CASE_INSENSITIVE);
    private static final int FEW = 4;
    private static final int MANY = 10;

    private Sweep() {}

    /** @param texts as they were typed @param addresses folders of the output */
    static OutputWriter.Change of(Path output, Collection<String> texts, Collection<String> addresses)
            throws IOException {
        Set<String> gone = found(output, texts, addresses);
        try (Staging staging = Staging.open(output)) {
            staging.stand(Renames.NONE, gone);
            return staging.commit();
        }
    }

    /** The paths of the files that go. @param texts as they were typed @param addresses folders of the output */
    static Set<String> found(Path output, Collection<String> texts, Collection<String> addresses) throws IOException {
        Set<String> words = texts.stream().flatMap(text -> words(text).stream()).collect(Collectors.toSet());
        Set<String> pictures =
                texts.stream().flatMap(text -> pictures(text).stream()).collect(Collectors.toSet());
        Traces traces = new Traces(words, addresses);
        OutputLook look = OutputLook.at(output);
        return look.paths().parallelStream()
                .filter(path -> isSearch(path)
                        || pictures.stream().anyMatch(name -> name(path).startsWith(name))
                        || look.file(path)
                                .filter(bytes -> traces.areIn(new Artifact(path, bytes)))
                                .isPresent())
                .collect(Collectors.toSet());
    }

    /** What can be found is kept there word by word. */
    private static boolean isSearch(String path) {
        return path.contains("search/") && !path.endsWith(".html");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Words in a row, from every line that has some. */
    private static Set<String> words(String text) {
        Set<String> found = new HashSet<>();
        for (String line : text.lines().toList()) {
            boolean title = line.matches("(title|summary|warning):.*");
            String plain = SIGNS.matcher(line.replaceFirst("^[a-z-]+:", "")).replaceAll(" ");
            List<String> words = Arrays.stream(plain.strip().split("\\s+")).toList();
            if (words.size() >= FEW || title && !plain.isBlank()) {
                found.add(String.join(" ", words.subList(0, Math.min(words.size(), MANY))));
            }
        }
        return found;
    }

    private static Set<String> pictures(String text) {
        return PICTURE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
