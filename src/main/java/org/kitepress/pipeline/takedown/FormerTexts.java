package org.kitepress.pipeline.takedown;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.SourceFile;
import org.kitepress.write.SourceArchive;

/**
 * What the website that stands was made from, beside what lies in the site's folder now: a file may have been deleted or renamed since.
 */
public final class FormerTexts {

    private final Optional<Snapshot> snapshot;
    private final List<SourceFile> files;

    /**
     * @param files those of writers in the site's folder
     */
    public FormerTexts(Optional<Snapshot> snapshot, List<SourceFile> files) {
        this.snapshot = snapshot;
        this.files = files;
    }

    public static FormerTexts of(Path output, List<SourceFile> files) {
        return new FormerTexts(Snapshot.recall(SourceArchive.of(output)), files);
    }

    /** Those that are shown, and whose files are not there any more. */
    public List<SourceFile> missing() {
        Set<String> there = files.stream().map(SourceFile::path).collect(Collectors.toSet());
        return snapshot.stream()
                .flatMap(made -> made.files().stream()
                        .filter(file -> page(file.path()).isPresent() && !there.contains(file.path())))
                .toList();
    }

    private Optional<ShownPage> page(String path) {
        return snapshot.stream()
                .flatMap(made -> made.shown().stream())
                .filter(page -> page.path().equals(path))
                .findFirst();
    }

    /** The file itself, or the one that has its words under another name. */
    public SourceFile now(SourceFile text) {
        return missing().contains(text)
                ? files.stream()
                        .filter(file ->
                                file.path().endsWith(".md") && body(file).equals(body(text)))
                        .findFirst()
                        .orElse(text)
                : text;
    }

    /** The paths of what was shown as this text, in all its languages, if its file was renamed or deleted since. */
    public Set<String> formerly(SourceFile text) {
        Set<String> keys = missing().stream()
                .filter(file -> body(file).equals(body(text)))
                .flatMap(file -> page(file.path()).stream())
                .map(ShownPage::key)
                .collect(Collectors.toSet());
        return snapshot.stream()
                .flatMap(made -> made.shown().stream())
                .filter(page -> keys.contains(page.key()))
                .map(ShownPage::path)
                .collect(Collectors.toSet());
    }

    /** What keeps the address of a text whose file is gone, and nothing else of it. */
    public Optional<Artifact> tombstone(String path, LocalDate withdrawn) {
        return page(path).map(page -> Artifact.ofText(path, page.tombstone(withdrawn)));
    }

    /** What stands below the front matter. */
    private static String body(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8)
                .replaceFirst("(?s)^\\uFEFF?---\\s*\\R.*?\\R---[ \\t]*(?=\\R|$)", "")
                .strip();
    }
}
