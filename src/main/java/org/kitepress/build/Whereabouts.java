package org.kitepress.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kitepress.describe.mail.SheetRecord;
import org.kitepress.source.SourceFile;
import org.kitepress.write.KeptFile;
import org.kitepress.write.SheetFolders;
import org.kitepress.write.SourceArchive;
import org.kitepress.write.Staging;

/**
 * Where a text stood outside of its own file before it was taken back.
 *
 * @param addresses files of the website that told of it, as paths from its front page; those of its own pages first
 * @param sheets files below {@code print/} that were made with it, as paths from the site's folder
 * @param others outputs, by their names, that still hold it: they are not built now
 * @param kept what is remembered of those, as paths from the site's folder
 */
public record Whereabouts(List<String> addresses, List<String> sheets, List<String> others, List<String> kept) {

    static final String RECORD = "record.json";

    /** @param texts the files of all its languages */
    static Whereabouts of(Path folder, Path output, Collection<SourceFile> texts) throws IOException {
        Set<String> paths = texts.stream().map(SourceFile::path).collect(Collectors.toSet());
        List<String> typed = texts.stream()
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .toList();
        List<String> others = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<String> sheets = new ArrayList<>(sheets(folder.resolve("print"), paths));
        for (Map.Entry<String, List<String>> other :
                KeptFile.ofOthers(output, "print").entrySet()) {
            Path place = output.resolveSibling(other.getKey());
            List<String> printed = sheets(place, paths);
            sheets.addAll(printed);
            if (!printed.isEmpty() || !files(place, paths, typed).isEmpty()) {
                others.add(other.getKey());
                kept.addAll(other.getValue());
            }
        }
        return new Whereabouts(files(output, paths, typed), sheets, others, kept);
    }

    /** Those of a website that tell of it. */
    private static List<String> files(Path output, Set<String> paths, List<String> typed) throws IOException {
        if (Staging.stamp(output).isEmpty()) {
            return List.of();
        }
        Optional<Snapshot> made = Snapshot.recall(SourceArchive.of(output));
        List<String> texts = new ArrayList<>(typed);
        List<String> folders = new ArrayList<>();
        for (ShownPage page : made.map(Snapshot::shown).orElse(List.of())) {
            if (paths.contains(page.path())) {
                made.get().text(page.path()).ifPresent(texts::add);
                folders.addAll(page.addresses());
            }
        }
        List<String> all = new ArrayList<>();
        Set<String> rest = new TreeSet<>();
        for (String path : Sweep.through(output).found(texts, folders)) {
            (folders.stream().anyMatch(path::startsWith) ? all : rest).add(path);
        }
        all.sort(null);
        all.addAll(rest);
        return all.stream()
                .map(path -> path.replaceFirst("(^|/)index\\.html$", "$1"))
                .toList();
    }

    /** Those that were made with it, in all editions. */
    private static List<String> sheets(Path folder, Set<String> paths) throws IOException {
        SheetFolders editions = SheetFolders.below(folder);
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Optional<byte[]>> edition :
                editions.files(RECORD).entrySet()) {
            boolean with = edition.getValue()
                    .flatMap(SheetRecord::read)
                    .filter(record -> record.texts().stream().noneMatch(text -> paths.contains(text.path())))
                    .isEmpty();
            if (with) {
                editions.within(edition.getKey()).stream()
                        .map(file -> folder.getFileName() + "/" + edition.getKey() + "/" + file)
                        .forEach(found::add);
            }
        }
        return found;
    }
}
