package org.kitepress.cli;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.kitepress.picture.WebpMaker;

/** Google's {@code cwebp}, run once a picture, with nothing of ours but the pixels. What it cannot do in time is not done. */
final class Cwebp implements WebpMaker {

    /** About as good as the JPEG that it stands in for. */
    private static final String QUALITY = "75";

    private static final int SECONDS = 30;
    private static final int MOST_BYTES = 32 << 20;

    private final Path program;
    private final String version;

    private Cwebp(Path program, String version) {
        this.program = program;
        this.version = version;
    }

    /** @param path folders, as the machine lists them; one that is not named from its root is passed over */
    static Optional<Cwebp> in(String path) {
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                .flatMap(folder -> program(folder).stream())
                .findFirst()
                .flatMap(program -> run(program, List.of("-version"), new byte[0])
                        .map(said -> new Cwebp(program, new String(said, StandardCharsets.UTF_8) + QUALITY)));
    }

    private static Optional<Path> program(String folder) {
        try {
            Path program = Path.of(folder).resolve("cwebp");
            return program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)
                    ? Optional.of(program)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> make(byte[] png, boolean lossless) {
        List<String> options = new ArrayList<>(List.of("-quiet", "-metadata", "none"));
        options.addAll(lossless ? List.of("-lossless") : List.of("-q", QUALITY));
        options.addAll(List.of("-o", "-", "--", "-"));
        return run(program, options, png).filter(made -> made.length > 0);
    }

    @Override
    public String version() {
        return version;
    }

    private static Optional<byte[]> run(Path program, List<String> options, byte[] input) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            return said(builder.start(), input);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Both ends are served at once, since a program may begin to speak before it has heard everything. */
    private static Optional<byte[]> said(Process process, byte[] input) {
        CompletableFuture<Void> told = CompletableFuture.runAsync(() -> tell(process, input));
        CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> hear(process));
        try {
            byte[] output = told.thenCombine(heard, (done, bytes) -> bytes).get(SECONDS, TimeUnit.SECONDS);
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? Optional.of(output) : Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void tell(Process process, byte[] input) {
        try (OutputStream to = process.getOutputStream()) {
            new ByteArrayInputStream(input).transferTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] hear(Process process) {
        try (InputStream from = process.getInputStream()) {
            return from.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
