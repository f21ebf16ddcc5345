package org.kitepress.pipeline.takedown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.describe.mail.SheetRecord;
import org.kitepress.source.SourceFile;
import org.kitepress.write.OutputList;
import org.kitepress.write.SheetFolders;
import org.kitepress.write.SourceArchive;
import org.kitepress.write.Staging;

/**
 * The files that may still hold a text after it was taken back.
 *
 * @param here whether the website itself was made with it, and could not be made without
 * @param standing files of websites that were made with it, and could not be made without
 * @param unknown those of which nobody knows that they were made by Kitepress
 */
public record Remains(boolean here, List<String> standing, List<String> unknown) {

    /** @param texts the files of all its languages */
    public static Remains of(Path folder, Path output, Collection<SourceFile> texts) throws IOException {
        Set<String> paths = texts.stream().map(SourceFile::path).collect(Collectors.toSet());
        List<Path> places = new ArrayList<>(List.of(output));
        places.addAll(OutputList.of(folder).others(output));
        boolean here = false;
        List<String> standing = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Path place : places) {
            boolean shows = shows(place, paths);
            if (shows || Staging.stamp(place).isEmpty()) {
                List<String> telling = telling(place, texts);
                (shows ? standing : unknown)
                        .addAll(telling.stream()
                                .map(file -> OtherOutputs.name(folder, place) + file)
                                .toList());
                here |= place.equals(output) && shows && !telling.isEmpty();
            }
        }
        return new Remains(here, standing, unknown);
    }

    /** Whether nothing of it is left. */
    public boolean isEmpty() {
        return standing.isEmpty() && unknown.isEmpty();
    }

    /** Whether a website was made with it, as far as is known what it was made from. */
    private static boolean shows(Path place, Set<String> paths) {
        return Snapshot.recall(SourceArchive.of(place))
                .filter(made -> made.shown().stream().anyMatch(page -> paths.contains(page.path())))
                .isPresent();
    }

    private static List<String> telling(Path place, Collection<SourceFile> texts) throws IOException {
        return Sweep.through(place).telling(Whereabouts.typed(texts), List.of()).stream()
                .filter(file -> !isKnown(place, file))
                .sorted()
                .toList();
    }

    /** Whether it is one of the sheets of an edition, of which is known what is in them. */
    private static boolean isKnown(Path place, String file) {
        int slash = file.indexOf('/');
        try {
            return slash > 0
                    && SheetFolders.below(place)
                            .files(Whereabouts.RECORD)
                            .getOrDefault(file.substring(0, slash), Optional.empty())
                            .flatMap(SheetRecord::read)
                            .filter(record -> record.files().contains(file.substring(slash + 1)))
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
