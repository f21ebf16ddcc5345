package org.kitepress.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Nearest;
import org.kitepress.model.Slug;
import org.kitepress.parse.SettingsParser;
import org.kitepress.parse.TypeParser;
import org.kitepress.parse.WithdrawalEdit;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteReader;
import org.kitepress.source.SourceFile;
import org.kitepress.write.FileReplacer;

/** Takes a text back: writes it down in its file, and builds. */
public final class Withdrawing {

    private static final Pattern SLUG = Pattern.compile("(?m)^slug:[ \\t]*[\"']?([^\"'\\s#]+)");
    private static final Pattern ENDING = Pattern.compile("(?:/index\\.html|\\.html|\\.md|/)$");

    private Withdrawing() {}

    /**
     * @param typed the file, from the site's folder, from {@code content/} or from where somebody stands; or its address
     * @param place the same as a path that begins with the site's folder, if it lies in it
     * @param day on which its owner took it back
     */
    public static Withdrawn withdraw(Job job, Path output, String typed, Optional<Path> place, LocalDate day)
            throws IOException {
        List<SourceFile> all = SiteReader.read(job.folder()).value();
        List<SourceFile> files = all.stream()
                .filter(file ->
                        file.path().startsWith("content/") && file.extension().equals("md"))
                .toList();
        List<SourceFile> meant = meant(files, typed, place);
        if (meant.size() != 1) {
            return new Withdrawn.Refused(refusal(typed, meant.isEmpty() ? files : meant, meant.isEmpty()));
        }
        SourceFile file = meant.get(0);
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        Optional<WithdrawalEdit.Edit> edit = WithdrawalEdit.of(file.path(), text, day);
        if (edit.isEmpty()) {
            return new Withdrawn.Refused("`" + file.path()
                    + "` has no front matter to write into, and is not shown; delete it, or begin it with one");
        }
        Whereabouts stood = Whereabouts.of(job.folder(), output, inAllLanguages(file, files));
        if (!edit.get().text().equals(text)) {
            FileReplacer.replace(
                    SiteReader.find(job.folder(), file.path()),
                    edit.get().text().getBytes(StandardCharsets.UTF_8));
        }
        return new Withdrawn.Done(file.path(), edit.get().exact(), stood, url(all), Build.build(job, output));
    }

    private static String url(List<SourceFile> files) throws IOException {
        return SettingsParser.parse(
                        files, TypeParser.parse(ProgramReader.read(), files).value())
                .value()
                .url();
    }

    private static List<SourceFile> inAllLanguages(SourceFile text, List<SourceFile> files) {
        return files.stream()
                .filter(file -> address(file).equals(address(text)))
                .toList();
    }

    /** Those that fit best: by their whole path, else by the end of it, else by the address that they give themselves. */
    private static List<SourceFile> meant(List<SourceFile> files, String typed, Optional<Path> place) {
        String bare = bare(typed);
        String slug = bare.substring(bare.lastIndexOf('/') + 1);
        List<Predicate<SourceFile>> ways = List.of(
                file -> place.filter(path -> same(path.toString().replace('\\', '/'), file.path()))
                        .isPresent(),
                file -> same(file.path(), bare) || same(file.path(), bare + ".md"),
                file -> same(file.path(), "content/" + bare) || same(file.path(), "content/" + bare + ".md"),
                file -> same(address(file), bare),
                file -> address(file).endsWith("/" + bare),
                file -> slug(file).filter(slug::equals).isPresent());
        for (Predicate<SourceFile> way : ways) {
            List<SourceFile> found = files.stream().filter(way).toList();
            if (!found.isEmpty()) {
                return found.size() > 1 && translations(found) ? found.subList(0, 1) : found;
            }
        }
        return List.of();
    }

    /** One file of a story speaks for all its languages. */
    private static boolean translations(List<SourceFile> found) {
        return found.stream().map(Withdrawing::address).distinct().count() == 1;
    }

    private static boolean same(String one, String other) {
        return Normalizer.normalize(one, Normalizer.Form.NFC).equals(Normalizer.normalize(other, Normalizer.Form.NFC));
    }

    /** Without host, and without what addresses and paths begin and end with. */
    private static String bare(String typed) {
        String path = typed.strip()
                .replace('\\', '/')
                .replaceFirst("^[a-zA-Z]+://[^/]*", "")
                .replaceFirst("[?#].*$", "");
        String end = ENDING.matcher(path).replaceFirst("");
        return end.replaceFirst("^(?:\\./|/)+", "");
    }

    /** Where it stands, as far as its path tells: {@code stories/x} of {@code content/stories/2026-01-02-x.es.md}. */
    private static String address(SourceFile file) {
        List<String> parts = new ArrayList<>();
        String path = file.path().substring("content/".length(), file.path().length() - ".md".length());
        for (String part : path.split("/")) {
            parts.add(Slug.of(
                    part.replaceFirst("^\\d{4}-\\d{2}-\\d{2}-", "").replaceFirst("\\.[a-z]{2}(-[A-Za-z]+)?$", "")));
        }
        return String.join("/", parts);
    }

    private static Optional<String> slug(SourceFile file) {
        Matcher slug = SLUG.matcher(new String(file.bytes(), StandardCharsets.UTF_8));
        return slug.find() ? Optional.of(slug.group(1)) : Optional.empty();
    }

    private static String refusal(String typed, List<SourceFile> files, boolean unknown) {
        List<String> paths = files.stream()
                .map(SourceFile::path)
                .sorted(Comparator.naturalOrder())
                .toList();
        return unknown
                ? "there is no text `" + typed + "`; " + Nearest.hint("content/" + bare(typed), paths)
                : "`" + typed + "` may be one of several; name one: `" + String.join("`, `", paths) + "`";
    }
}
