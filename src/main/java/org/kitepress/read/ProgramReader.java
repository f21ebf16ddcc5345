package org.kitepress.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.source.SourceFile;

/** Reads what comes with the program: its types of content, its themes, its word lists and mail rooms, and a site to begin from. */
public final class ProgramReader {

    private static final List<String> FOLDERS = List.of("types/", "themes/", "wording/", "mailroom/", "starter/");

    private static final List<String> PROBLEMS = List.of("problems/");

    private ProgramReader() {}

    /** The files under these folders of the program, sorted by path. */
    public static List<SourceFile> read() throws IOException {
        return read(FOLDERS);
    }

    /** The manual's pages of problems, sorted by path. */
    public static List<SourceFile> problems() throws IOException {
        return read(PROBLEMS);
    }

    private static List<SourceFile> read(List<String> folders) throws IOException {
        Path program = program();
        List<SourceFile> files = Files.isDirectory(program) ? ofFolder(program, folders) : ofJar(program, folders);
        files.sort(Comparator.comparing(SourceFile::path));
        return List.copyOf(files);
    }

    /**
     * The hash of the program: of what it was made from, and the Java that runs it. Empty if it was made in a way
     * that did not write it down.
     */
    public static Optional<Hash> fingerprint() throws IOException {
        try (InputStream in = ProgramReader.class.getResourceAsStream("/kitepress.sum")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Hasher.begin()
                            .add(in.readAllBytes())
                            .add(Runtime.version().toString())
                            .hash());
        }
    }

    private static Path program() {
        try {
            return Path.of(ProgramReader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SourceFile> ofJar(Path program, List<String> folders) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (JarFile jar = new JarFile(program.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory() && folders.stream().anyMatch(entry.getName()::startsWith)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.add(new SourceFile(entry.getName(), in.readAllBytes()));
                    }
                }
            }
        }
        return files;
    }

    private static List<SourceFile> ofFolder(Path program, List<String> folders) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> paths = Files.walk(program.resolve(folder))) {
                for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                    String name = program.relativize(path)
                            .toString()
                            .replace(path.getFileSystem().getSeparator(), "/");
                    files.add(new SourceFile(name, Files.readAllBytes(path)));
                }
            }
        }
        return files;
    }
}
