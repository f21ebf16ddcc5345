package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps a wrong {@code --output} from costing somebody their files. */
public final class OutputGuard {

    private static final Set<String> SOURCES = Set.of("content", "themes", "src", ".git", ".kitepress");

    /** Names enough to see which files are meant. */
    private static final int TOLD = 3;

    private OutputGuard() {}

    /** Why no website may be written into this folder; empty if it may. */
    public static Optional<String> refusal(Path output, Path site) throws IOException {
        Optional<String> misplaced = misplaced(output, site);
        return misplaced.isPresent() || isFree(real(output)) ? misplaced : Optional.of(strange(output, real(output)));
    }

    private static String strange(Path output, Path real) throws IOException {
        Optional<Manifest> made = Manifest.recall(real);
        return "the output `" + output + "` holds files that kitepress did not make"
                + made.map(manifest -> strangers(manifest, real))
                        .orElse(
                                Files.exists(real.resolve("index.html"))
                                        ? "; name an empty folder, or, if nothing in it is yours, delete it and run this again"
                                        : "; name an empty folder");
    }

    private static String strangers(Manifest made, Path real) {
        try {
            List<String> all = made.strangers(real);
            int more = all.size() - TOLD;
            return all.stream().limit(TOLD).collect(Collectors.joining("`, `", ": `", "`"))
                    + (more > 0 ? " and " + more + " more" : "")
                    + "; move them away, or name an empty folder";
        } catch (IOException e) {
            return "; name an empty folder";
        }
    }

    /** Why nothing is to be cleaned in this folder; empty if something may be. */
    public static Optional<String> refusalOfCleaning(Path output, Path site) throws IOException {
        Optional<String> misplaced = misplaced(output, site);
        return misplaced.isPresent() || OutputCleaner.isMade(real(output)) ? misplaced : refusal(output, site);
    }

    /** Why no editions may be written into folders below this one; empty if they may. */
    public static Optional<String> refusalBelow(Path output, Path site) throws IOException {
        Optional<String> misplaced = misplaced(output, site);
        boolean website = Files.exists(real(output).resolve(OutputWriter.MARKER));
        return misplaced.isPresent() || !website
                ? misplaced
                : Optional.of("the output `" + output
                        + "` is a website that kitepress made; name a folder of its own for print");
    }

    /** Why no schemas may be written into this folder; empty if they may: what else Kitepress made is not theirs. */
    public static Optional<String> refusalOfSchemas(Path output, Path site) throws IOException {
        Optional<String> refusal = refusal(output, site);
        return refusal.isPresent() || holdsOnly(real(output), ".json")
                ? refusal
                : Optional.of("the output `" + output
                        + "` is something else that kitepress made; name a folder of its own for schemas");
    }

    private static boolean holdsOnly(Path output, String ending) throws IOException {
        if (Files.notExists(output)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(output)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .allMatch(name -> name.startsWith(".") || name.endsWith(ending));
        }
    }

    private static Optional<String> misplaced(Path output, Path site) throws IOException {
        Path real = real(output);
        Path home = site.toRealPath();
        if (home.startsWith(real)) {
            return Optional.of("the output `" + output
                    + "` would take the place of the site's own files; name a folder of its own");
        }
        if (isSomebodysHome(real)) {
            return Optional.of("the output `" + output + "` is somebody's home; name a folder of its own");
        }
        if (real.startsWith(home) && isSource(home.relativize(real).getName(0))) {
            return Optional.of("the output `" + output + "` lies among the site's own files; name a folder of its own");
        }
        if (Files.isSymbolicLink(output) && Files.notExists(output)) {
            return Optional.of("the output `" + output + "` is a link to `" + Files.readSymbolicLink(output)
                    + "`, which is not there; make that folder, or delete the link");
        }
        if (Files.exists(real) && !Files.isDirectory(real)) {
            return Optional.of("the output `" + output + "` is a file; name a folder");
        }
        return Optional.empty();
    }

    /** Or holds it: where nobody has worked yet, only hidden files stand there, and those look like an output's own. */
    private static boolean isSomebodysHome(Path real) throws IOException {
        Path home = Path.of(System.getProperty("user.home", ""));
        return home.isAbsolute() && Files.isDirectory(home) && home.toRealPath().startsWith(real);
    }

    /** On many disks, whatever its case. */
    private static boolean isSource(Path top) {
        return SOURCES.contains(top.toString().toLowerCase(Locale.ROOT));
    }

    /** Whether a folder is missing, empty but for names that begin with a dot, or made by Kitepress. */
    static boolean isFree(Path output) throws IOException {
        if (Files.notExists(output) || isOurs(output)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(output)) {
            return entries.allMatch(entry -> entry.getFileName().toString().startsWith("."));
        }
    }

    /** Whether Kitepress made what stands in a folder: it bears the mark, or every file is as it was written. */
    static boolean isOurs(Path output) throws IOException {
        if (Files.exists(output.resolve(OutputWriter.MARKER))) {
            return true;
        }
        Optional<Manifest> made = Files.isDirectory(output) ? Manifest.recall(output) : Optional.empty();
        return made.isPresent() && made.get().strangers(output).isEmpty();
    }

    /** The folder that is really meant, even if the last parts of its path are not there yet. */
    private static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        if (Files.exists(whole) || whole.getParent() == null) {
            return whole.toRealPath();
        }
        return real(whole.getParent()).resolve(whole.getFileName());
    }
}
