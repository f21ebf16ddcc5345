package org.kitepress.model.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.language.Language;

/**
 * What the path of a file under {@code content/} says of it: {@code content/es/posts/2026-05-01-news.md} and
 * {@code content/posts/2026-05-01-news.es.md} are the same post in Spanish.
 *
 * @param folders those between {@code content/} and the file, without a language's
 * @param stem the name without language and extension: {@code 2026-05-01-news}
 */
public record ContentPath(Optional<Language> language, List<String> folders, String stem) {

    private static final Pattern DATED = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[-_ ]+(.+)");

    /**
     * @param path of a file under {@code content/}
     * @param languages those of the site: another's code is part of a name
     */
    public static ContentPath of(String path, List<Language> languages) {
        List<String> parts = new ArrayList<>(List.of(path.split("/")));
        parts.remove(0);
        String name = parts.remove(parts.size() - 1);
        String stem = name.substring(0, name.lastIndexOf('.'));
        int dot = stem.lastIndexOf('.');
        Optional<Language> byName = dot < 0 ? Optional.empty() : find(stem.substring(dot + 1), languages);
        Optional<Language> byFolder = parts.isEmpty() ? Optional.empty() : find(parts.get(0), languages);
        byFolder.ifPresent(language -> parts.remove(0));
        return new ContentPath(
                byName.or(() -> byFolder), List.copyOf(parts), byName.isPresent() ? stem.substring(0, dot) : stem);
    }

    private static Optional<Language> find(String tag, List<Language> languages) {
        return languages.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The first folder, which tells the type; empty for a file beside the folders. */
    public String section() {
        return folders.isEmpty() ? "" : folders.get(0);
    }

    /** Whether it is the page of its folder. */
    public boolean isIndex() {
        return stem.equals("index");
    }

    /** The date before its name, as typed. */
    public Optional<String> date() {
        return Optional.of(DATED.matcher(stem)).filter(Matcher::matches).map(m -> m.group(1));
    }

    /** The last part of its address: the name without date. */
    public String slug() {
        return undated(stem);
    }

    /** A name without the date that it may begin with. */
    public static String undated(String stem) {
        Matcher dated = DATED.matcher(stem);
        return dated.matches() ? dated.group(2) : stem;
    }

    /** What it shares with its translations. */
    public String key() {
        return folders.isEmpty() ? stem : String.join("/", folders) + "/" + stem;
    }
}
