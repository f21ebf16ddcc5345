package org.kitepress.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.settings.OtherKind;
import org.kitepress.source.Composed;
import org.kitepress.source.SourceFile;

/** Reads the files of a site: {@code site.yaml}, and what stands under {@code content/} and {@code themes/}. */
public final class SiteReader {

    private static final String SETTINGS = "site.yaml";
    private static final String CONTENT = "content";
    private static final Set<String> TEXTS = Set.of("md", "yaml");
    /** The one place where YAML may have its other ending. */
    private static final String DATA = "content/data/";

    /** What else is held against a folder of this name, or a file. */
    private static final Set<String> GUARDS =
            Set.of("types", "resources", "forms", "wording", "mailroom", "glossary", "data");

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "svg", "webp", "gif", "avif", "jxl", "tif", "tiff", "bmp", "heic", "heif");
    /** What a site allows itself is looked at later, and is never more. */
    private static final int TEXT_LIMIT = Limits.MOST_KILOBYTES << 10;

    private static final int FILE_LIMIT = 32 << 20;

    private final Path folder;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private SiteReader(Path folder) {
        this.folder = folder;
    }

    /** The files below this folder, as {@link #read(SiteSnapshot)} has them. */
    public static Result<List<SourceFile>> read(Path folder) throws IOException {
        return read(SiteSnapshot.at(folder));
    }

    /**
     * The files that were seen, sorted by path; those under {@code content/} are read when somebody asks for their bytes. What
     * Kitepress cannot publish is left out and reported.
     *
     * @throws IOException if a file cannot be read
     */
    public static Result<List<SourceFile>> read(SiteSnapshot site) throws IOException {
        SiteReader reader = new SiteReader(site.folder());
        if (Files.notExists(site.folder().resolve(CONTENT), LinkOption.NOFOLLOW_LINKS)) {
            reader.problems.add(new Problem(
                    Code.FILE_UNREADABLE,
                    "there is no folder `content` beside this file",
                    "make one, and put what you write into it",
                    new SourceFile(SETTINGS, new byte[0]).start()));
        }
        if (site.tops().get(site.folder().resolve(SETTINGS)).isEmpty()) {
            reader.problems.add(new Problem(
                    Code.FILE_UNREADABLE,
                    "there is no `site.yaml` in this folder, though a site was made here",
                    "give the file its name back, or write it anew",
                    new SourceFile(SETTINGS, new byte[0]).start()));
        }
        for (Map.Entry<Path, Optional<FileStamp>> top : site.tops().entrySet()) {
            if (top.getValue().isPresent()) {
                reader.top(top.getKey().getFileName().toString(), top.getValue().get());
            }
        }
        reader.files.sort(Comparator.comparing(SourceFile::path));
        reader.differ();
        return new Result<>(List.copyOf(reader.files), reader.problems);
    }

    /** Those of the folder's files that are named, so that their lines can be shown; what cannot be read is left out. */
    public static List<SourceFile> read(Path folder, Collection<String> paths) throws IOException {
        SiteReader reader = new SiteReader(folder);
        for (String path : paths) {
            Path file = find(folder, path);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                reader.add(
                        folder.relativize(file).toString().replace('\\', '/'),
                        FileStamp.at(file, new FileStamp.Way(0, false)));
            }
        }
        return List.copyOf(reader.files);
    }

    /** The file of a path, however the disk writes the letters of its name. */
    public static Path find(Path folder, String path) throws IOException {
        Path found = folder;
        for (String part : path.split("/")) {
            Path plain = found.resolve(part);
            found = Files.exists(plain, LinkOption.NOFOLLOW_LINKS)
                    ? plain
                    : within(found, part).orElse(plain);
        }
        return found;
    }

    private static Optional<Path> within(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Composed.of(path.getFileName().toString()).equals(Composed.of(name)))
                    .findFirst();
        }
    }

    /** Two names in one folder that differ only in how their letters are written are one name wherever somebody types it. */
    private void differ() {
        for (int i = files.size() - 1; i > 0; i--) {
            SourceFile file = files.get(i);
            if (file.path().equals(files.get(i - 1).path())) {
                files.remove(i);
                problems.add(new Problem(
                        Code.NAME_TWICE,
                        "two files are called `" + file.name()
                                + "`: the letters of their names are written in two ways that look the same",
                        "rename one of the two; whoever types the name means both",
                        file.start()));
            }
        }
    }

    private void top(String name, FileStamp look) throws IOException {
        boolean folder = look.attributes().isDirectory();
        if (!SiteSnapshot.TOPS.contains(name)) {
            String meant = Misnamed.meant(name).orElseThrow();
            refuse(name, "is not read: it has to be called `" + meant + "`", "rename it, or take it away");
        } else if (!look.attributes().isSymbolicLink() && folder == name.equals(SETTINGS)) {
            refuse(
                    name,
                    folder ? "is a folder, and has to be a file" : "is no folder",
                    "put what is meant in its place; nothing is built without it");
        } else {
            visit(name, look);
        }
    }

    private void visit(String path, FileStamp look) throws IOException {
        SourceFile file = new SourceFile(path, new byte[0]);
        if (!look.attributes().isSymbolicLink() && !Files.isReadable(folder.resolve(path))) {
            refuse(path, "may not be read", "give whoever builds the site the right to read it");
        } else if (look.attributes().isDirectory() && TEXTS.contains(file.extension())) {
            refuse(path, "is a folder, and has to be a file", "put the file in its place, or rename the folder");
        } else if (look.attributes().isDirectory()) {
            for (FileStamp within : look.within()) {
                visit(path + "/" + within.name(), within);
            }
        } else if (look.attributes().isRegularFile()) {
            add(path, look);
        } else if (PICTURES.contains(file.extension())) {
            ignore(
                    path,
                    "is not a file of its own",
                    "put a copy of the file here; links and devices are never followed");
        } else {
            refuse(
                    path,
                    "is not a file or folder of its own",
                    "put a copy of what is meant here; links and devices are never followed");
        }
    }

    private void add(String path, FileStamp look) throws IOException {
        SourceFile file = new SourceFile(Composed.of(path), look.print(), () -> bytes(folder.resolve(path)));
        boolean text = TEXTS.contains(file.extension()) || file.extension().equals("yml") && path.startsWith(DATA);
        boolean written = path.startsWith(CONTENT + "/");
        if (written && !text && isGuard(file)) {
            refuse(
                    path,
                    "would have to be a folder, or a file that ends in `.yaml`",
                    "rename it; the site is not built without what it holds");
        } else if (written && OtherKind.isCopy(path)) {
            ignore(
                    path,
                    "looks like what a program kept of a file that it changed, with all that was taken out of it,",
                    "delete it before you commit");
        } else if (written && !text && !PICTURES.contains(file.extension())) {
            ignore(
                    path,
                    "is of a kind that is not published",
                    "files under `content/` end in `.md`, `.yaml`, `.png`, `.jpg`, `.jpeg` or `.svg`");
        } else if (look.attributes().size() > (text ? TEXT_LIMIT : FILE_LIMIT)) {
            problems.add(new Problem(
                    Code.TEXT_TOO_LARGE,
                    "the file is larger than " + (text ? "8 MiB" : "32 MiB"),
                    text ? "make two files of it" : "make the picture smaller",
                    file.start()));
        } else {
            files.add(written ? file : file.loaded());
        }
    }

    /** Whether others are held against it, so that it may not be passed over: {@code content/types}, {@code content/glossary.yml}. */
    private static boolean isGuard(SourceFile file) {
        List<String> parts = List.of(file.path().toLowerCase(Locale.ROOT).split("/"));
        boolean yaml = file.extension().equals("yml");
        String stem = yaml ? parts.get(1).replaceFirst("\\.yml$", "") : parts.get(1);
        return GUARDS.contains(stem) && (yaml || parts.size() == 2);
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(FILE_LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What others depend on is not left out in silence: nobody knows any more what it would have stopped. */
    private void refuse(String path, String message, String hint) {
        SourceFile file = new SourceFile(path, new byte[0]);
        problems.add(new Problem(Code.FILE_UNREADABLE, "`" + file.name() + "` " + message, hint, file.start()));
    }

    private void ignore(String path, String message, String hint) {
        SourceFile file = new SourceFile(path, new byte[0]);
        problems.add(new Problem(
                Code.FILE_IGNORED, "`" + file.name() + "` " + message + " and was left out", hint, file.start()));
    }
}
