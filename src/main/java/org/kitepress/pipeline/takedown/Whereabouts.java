package org.kitepress.pipeline.takedown;

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
import org.kitepress.write.OutputList;
import org.kitepress.write.SheetFolders;
import org.kitepress.write.SourceArchive;
import org.kitepress.write.Staging;

/**
 * Where a text stood outside of its own file before it was taken back.
 *
 * @param addresses files of the website that told of it, as paths from its front page; those of its own pages first
 * @param sheets files of editions that were made with it, as paths from the site's folder
 * @param others other folders that the site was made into, and that held it, by their paths from the site's folder
 */
public record Whereabouts(List<String> addresses, List<String> sheets, List<String> others) {

    static final String RECORD = "record.json";

    /** @param texts the files of all its languages */
    public static Whereabouts of(Path folder, Path output, Collection<SourceFile> texts) throws IOException {
        Set<String> paths = texts.stream().map(SourceFile::path).collect(Collectors.toSet());
        List<String> others = new ArrayList<>();
        List<String> sheets = new ArrayList<>();
        for (Path place : OutputList.of(folder).others(output)) {
            String name = OtherOutputs.name(folder, place);
            sheets(place, paths).forEach(file -> sheets.add(name + file));
            if (!files(place, paths, typed(texts)).isEmpty()) {
                others.add(name);
            }
        }
        return new Whereabouts(files(output, paths, typed(texts)), sheets, others);
    }

    static List<String> typed(Collection<SourceFile> texts) {
        return texts.stream()
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .toList();
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
                        .map(file -> edition.getKey() + "/" + file)
                        .forEach(found::add);
            }
        }
        return found;
    }
}
