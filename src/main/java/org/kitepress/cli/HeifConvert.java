package org.kitepress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.kitepress.picture.HeicReader;

/** The program {@code heif-convert} of libheif, run once a picture, in a folder that nobody else may look into and that is gone after. */
record HeifConvert(Program program, String version) implements HeicReader {

    /** Nobody sees what is lost, even if it is done twice. */
    private static final String QUALITY = "95";

    private static final int MOST_BYTES = 64 << 20;

    /** @param path folders, as the machine lists them */
    static Optional<HeifConvert> in(String path) {
        return Program.in(path, "heif-convert")
                .flatMap(program -> program.says("-h").map(said -> new HeifConvert(program, said + QUALITY)));
    }

    @Override
    public Optional<byte[]> jpeg(byte[] heic) throws TimeoutException {
        try {
            Path folder = Files.createTempDirectory("kitepress");
            try {
                return jpeg(folder, heic);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of several pictures becomes files of other names, and nobody knows which one is meant. */
    private Optional<byte[]> jpeg(Path folder, byte[] heic) throws IOException, TimeoutException {
        Path original = Files.write(folder.resolve("picture.heic"), heic);
        Path made = folder.resolve("made.jpg");
        boolean ended = program.run(List.of("-q", QUALITY, original.toString(), made.toString()), new byte[0])
                .isPresent();
        return ended && Files.exists(made) ? Optional.of(bytes(made)) : Optional.empty();
    }

    private static byte[] bytes(Path made) throws IOException {
        try (InputStream in = Files.newInputStream(made)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
