package org.kitepress.pipeline.takedown;

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
import org.kitepress.model.Site;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.Artifact;
import org.kitepress.read.OutputSnapshot;
import org.kitepress.render.PlainFront;
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
    private static final String FRONT = "index.html";
    private static final int FEW = 4;
    private static final int MANY = 10;

    private final Path output;
    private final OutputSnapshot look;
    private final Set<String> paths;

    private Sweep(Path output, OutputSnapshot look, Set<String> paths) {
        this.output = output;
        this.look = look;
        this.paths = paths;
    }

    /** Through all files of a folder, whoever made them. */
    static Sweep through(Path output) throws IOException {
        OutputSnapshot look = OutputSnapshot.at(output);
        return new Sweep(output, look, new HashSet<>(look.paths()));
    }

    /** Through some of them. */
    Sweep within(Set<String> some) {
        return new Sweep(output, look, some);
    }

    /**
     * Takes them away; a front page has a plain one in its place.
     *
     * @param texts as they were typed
     * @param addresses folders of the output
     */
    OutputWriter.Change away(Collection<String> texts, Collection<String> addresses, Site site) throws IOException {
        Set<String> gone = found(texts, addresses);
        try (Staging staging = Staging.open(output)) {
            for (Language language : site.settings().languages()) {
                String front =
                        language.equals(site.settings().languages().get(0)) ? FRONT : language.tag() + "/" + FRONT;
                if (gone.remove(front)) {
                    staging.accept(PlainFront.of(front, site, language));
                }
            }
            staging.keepAllBut(gone);
            return staging.commit().change();
        }
    }

    /** The paths of the files that tell of some texts, and of those in which one searches: what can be found is kept there word by word. */
    Set<String> found(Collection<String> texts, Collection<String> addresses) {
        Set<String> found = telling(texts, addresses);
        paths.stream()
                .filter(path -> path.contains("search/") && !path.endsWith(".html"))
                .forEach(found::add);
        return found;
    }

    /**
     * The paths of the files that tell of some texts.
     *
     * @param texts as they were typed
     * @param addresses folders of the output
     */
    Set<String> telling(Collection<String> texts, Collection<String> addresses) {
        Set<String> words = texts.stream().flatMap(text -> words(text).stream()).collect(Collectors.toSet());
        Set<Pattern> pictures =
                texts.stream().flatMap(text -> pictures(text).stream()).collect(Collectors.toSet());
        Traces traces = new Traces(words, addresses);
        return paths.parallelStream()
                .filter(path -> pictures.stream()
                                .anyMatch(picture -> picture.matcher(name(path)).matches())
                        || look.file(path)
                                .filter(bytes -> traces.areIn(new Artifact(path, bytes)))
                                .isPresent())
                .collect(Collectors.toCollection(HashSet::new));
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

    /** The names of all that is made of a picture. */
    private static Set<Pattern> pictures(String text) {
        return PICTURE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .map(name -> Pattern.compile(Pattern.quote(name) + "(-[^/]*)?\\.(png|jpe?g|svg|webp)"))
                .collect(Collectors.toSet());
    }
}
