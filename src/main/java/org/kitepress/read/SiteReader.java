package org.kitepress.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Limits;
import org.kitepress.source.SourceFile;

/** Reads the files of a site: {@code site.yaml}, and what stands under {@code content/} and {@code themes/}. */
public final class SiteReader {

    /** All that is looked at beside each other in a site's folder. */
    static final List<String> TOPS = List.of("site.yaml", "content", "themes");

    private static final Set<String> TEXTS = Set.of("md", "yaml");
    /** The one place where YAML may have its other ending. */
    private static final String DATA = "content/data/";

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "svg", "webp", "gif", "heic", "heif", "avif", "jxl", "tif", "tiff", "bmp");
    /** What a site allows itself is looked at later, and is never more. */
    private static final int TEXT_LIMIT = Limits.MOST_KILOBYTES << 10;

    private static final int FILE_LIMIT = 32 << 20;

    private final Path folder;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private SiteReader(Path folder) {
        this.folder = folder;
    }

    /**
     * The files below this folder, sorted by path. Names that begin with a dot are passed over in silence; links are never
     * followed; what Kitepress cannot publish is left out and reported.
     *
     * @throws IOException if a file cannot be read
     */
    public static Result<List<SourceFile>> read(Path folder) throws IOException {
        SiteReader reader = new SiteReader(folder);
        Path settings = folder.resolve("site.yaml");
        if (Files.exists(settings, LinkOption.NOFOLLOW_LINKS)) {
            reader.visit(
                    settings, Files.readAttributes(settings, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        }
        if (!Files.isDirectory(folder.resolve("content"), LinkOption.NOFOLLOW_LINKS)) {
            reader.problems.add(new Problem(
                    Code.FILE_UNREADABLE,
                    "there is no folder `content` beside this file",
                    "make one, and put what you write into it",
                    new SourceFile("site.yaml", new byte[0]).start()));
        }
        reader.walk("content");
        reader.walk("themes");
        reader.files.sort(Comparator.comparing(SourceFile::path));
        return new Result<>(List.copyOf(reader.files), reader.problems);
    }

    /** Those of the folder's files that are named, so that their lines can be shown; what cannot be read is left out. */
    public static List<SourceFile> read(Path folder, Collection<String> paths) throws IOException {
        SiteReader reader = new SiteReader(folder);
        for (String path : paths) {
            if (Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                reader.add(folder.resolve(path));
            }
        }
        return List.copyOf(reader.files);
    }

    private void walk(String name) throws IOException {
        Path top = folder.resolve(name);
        if (Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(top, new Visitor());
        }
    }

    private void visit(Path file, BasicFileAttributes attributes) throws IOException {
        if (file.getFileName().toString().startsWith(".")) {
            return;
        }
        if (attributes.isRegularFile()) {
            add(file);
        } else {
            ignore(
                    file,
                    "is not a file of its own",
                    "put a copy of the file here; links and devices are never followed");
        }
    }

    private void add(Path file) throws IOException {
        SourceFile known = new SourceFile(path(file), new byte[0]);
        boolean text = TEXTS.contains(known.extension())
                || known.extension().equals("yml") && known.path().startsWith(DATA);
        if (known.path().startsWith("content/") && !text && !PICTURES.contains(known.extension())) {
            ignore(
                    file,
                    "is of a kind that is not published",
                    "files under `content/` end in `.md`, `.yaml`, `.png`, `.jpg`, `.jpeg` or `.svg`");
            return;
        }
        byte[] bytes = bytes(file, FILE_LIMIT);
        if (bytes.length > (text ? TEXT_LIMIT : FILE_LIMIT)) {
            problems.add(new Problem(
                    Code.TEXT_TOO_LARGE,
                    "the file is larger than " + (text ? "8 MiB" : "32 MiB"),
                    text ? "make two files of it" : "make the picture smaller",
                    known.start()));
            return;
        }
        files.add(new SourceFile(known.path(), bytes));
    }

    private static byte[] bytes(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(limit + 1);
        }
    }

    private void ignore(Path file, String message, String hint) {
        problems.add(new Problem(
                Code.FILE_IGNORED,
                "`" + file.getFileName() + "` " + message + " and was left out",
                hint,
                new SourceFile(path(file), new byte[0]).start()));
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = directory.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            visit(file, attributes);
            return FileVisitResult.CONTINUE;
        }
    }
}
