package org.kitepress.pipeline.takedown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kitepress.diag.Nearest;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.address.Slug;
import org.kitepress.model.address.StoryFiles;
import org.kitepress.model.language.LanguageSuffix;
import org.kitepress.model.language.LanguageWord;
import org.kitepress.parse.withdrawal.AddressFields;
import org.kitepress.source.Composed;
import org.kitepress.source.SourceFile;

/** Finds the text that somebody means, by its file, by its address, or by any name that it goes by. */
public final class TextSearch {

    private static final Pattern BEGINNING = Pattern.compile("^(?:[a-zA-Z]+://[^/]*)?(?:\\./|/)*(?:content/)?");
    private static final Pattern ENDING =
            Pattern.compile("(?:/|(?:^|/)index)?(?:\\.(?:html?|md|ya?ml))?/*$", Pattern.CASE_INSENSITIVE);

    private final List<Candidate> texts;
    private final List<SourceFile> facts;

    /**
     * @param bare its path without what all paths begin and end with
     * @param address where it stands, as far as it tells
     */
    private record Candidate(SourceFile file, String bare, String address, AddressFields fields) {}

    /** @param files all of a site */
    public TextSearch(List<SourceFile> files) {
        this.texts =
                below(files, List.of("md")).stream().map(TextSearch::candidate).toList();
        this.facts = below(files, List.of("yaml", "yml"));
    }

    private static List<SourceFile> below(List<SourceFile> files, List<String> extensions) {
        return files.stream()
                .filter(file -> file.path().startsWith("content/") && extensions.contains(file.extension()))
                .toList();
    }

    private static Candidate candidate(SourceFile file) {
        AddressFields fields = AddressFields.of(file);
        String bare = bare(file.path());
        String address = address(bare);
        String own = fields.slug()
                .map(slug -> address.substring(0, address.lastIndexOf('/') + 1) + Slug.of(slug))
                .orElse(address);
        return new Candidate(file, bare, own, fields);
    }

    /**
     * Those that fit best; of the files of one text, the first.
     *
     * @param typed what somebody calls it
     */
    public List<SourceFile> found(String typed) {
        String bare = bare(decoded(typed.strip()));
        String address = address(bare);
        List<Predicate<Candidate>> ways = List.of(
                text -> text.bare().equals(bare),
                text -> text.bare().equalsIgnoreCase(bare),
                text -> text.fields().aliases().stream()
                        .anyMatch(alias -> bare(alias).equalsIgnoreCase(bare)),
                text -> text.address().equals(address),
                text -> ("/" + text.address()).endsWith("/" + address),
                text -> text.address().contains("/") && address.endsWith("/" + text.address()));
        for (Predicate<Candidate> way : ways) {
            List<SourceFile> found =
                    texts.stream().filter(way).map(Candidate::file).toList();
            if (!found.isEmpty() && !bare.isEmpty()) {
                return inAllLanguages(found.get(0)).containsAll(found) ? found.subList(0, 1) : found;
            }
        }
        return List.of();
    }

    /** The files of the same text. */
    public List<SourceFile> inAllLanguages(SourceFile text) {
        StoryFiles story = new StoryFiles();
        story.add(text.path(), AddressFields.of(text).slug());
        return texts.stream()
                .filter(other -> other.file().path().equals(text.path())
                        || story.contains(other.file().path(), other.fields().slug()))
                .map(Candidate::file)
                .toList();
    }

    /**
     * Why there is not one text of this name.
     *
     * @param found those that it may be
     */
    public String refusal(String typed, List<SourceFile> found) {
        String bare = bare(decoded(typed.strip()));
        if (!found.isEmpty()) {
            return "`" + typed + "` may be one of several; name one: `" + String.join("`, `", paths(found)) + "`";
        }
        return facts.stream()
                .filter(file -> bare(file.path()).equalsIgnoreCase(bare))
                .findFirst()
                .map(file -> "`" + file.path()
                        + "` holds facts, and nobody's story: delete the file, or what is to go from it,"
                        + " and build")
                .orElseGet(() -> "there is no text `" + typed + "`; "
                        + titles().hint(typed).orElseGet(() -> nearest(bare)));
    }

    private TitleSearch titles() {
        TitleSearch titles = new TitleSearch();
        texts.forEach(text -> titles.add(text.file().path(), text.fields()));
        return titles;
    }

    private String nearest(String bare) {
        List<String> paths = paths(texts.stream().map(Candidate::file).toList());
        Optional<String> meant = Nearest.to("content/" + bare + ".md", paths).or(() -> texts.stream()
                .filter(text -> Nearest.to(last(address(bare)), List.of(last(text.address())))
                        .isPresent())
                .map(text -> text.file().path())
                .sorted()
                .findFirst());
        return Nearest.hint(meant, paths);
    }

    private static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).sorted().toList();
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** As browsers write an address; a sign that means nothing to them stays. */
    private static String decoded(String typed) {
        try {
            return URLDecoder.decode(typed.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return typed;
        }
    }

    /** Without host, and without what addresses and paths begin and end with. */
    private static String bare(String typed) {
        String path = Composed.of(typed).replace('\\', '/').replaceFirst("[?#].*$", "");
        return ENDING.matcher(BEGINNING.matcher(path).replaceFirst("")).replaceFirst("");
    }

    /** Where it stands, as far as its path tells: {@code stories/x} of {@code stories/2026-01-02-x.es}. */
    private static String address(String bare) {
        List<String> parts = new ArrayList<>(Arrays.asList(bare.split("/+")));
        String name = parts.remove(parts.size() - 1);
        String stem = LanguageSuffix.of(name)
                .filter(suffix -> suffix.dotted() && suffix.isLanguage())
                .map(LanguageSuffix::base)
                .findFirst()
                .orElse(name);
        parts.removeIf(part -> LanguageWord.tag(part).isPresent());
        if (!stem.equals("index")) {
            parts.add(ContentPath.undated(stem));
        }
        return String.join("/", parts.stream().map(Slug::of).toList());
    }
}
