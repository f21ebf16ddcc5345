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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * A program of the machine, run without a shell and without the environment.
 *
 * @param limit of the processor time that it may take for itself, far more than any picture needs; its end is an error. Other work
 *     on the machine makes it late and no more: what only waits is waited for, so that no clock decides what is published
 */
record Program(Path path, Duration limit) {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    /** How often its time is looked at. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private static final int MOST_BYTES = 32 << 20;

    /** @param path folders, as the machine lists them; one that is not named from its root is passed over */
    static Optional<Program> in(String path, String name) {
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                .flatMap(folder -> program(folder, name).stream())
                .findFirst()
                .map(found -> new Program(found, LIMIT));
    }

    private static Optional<Path> program(String folder, String name) {
        try {
            Path program = Path.of(folder).resolve(name);
            return program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)
                    ? Optional.of(program)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What it says of itself, on either of its outputs; empty if it does not run. */
    Optional<String> says(String option) {
        try {
            return said(command(List.of(option)).redirectErrorStream(true), new byte[0])
                    .map(said -> new String(said, StandardCharsets.UTF_8));
        } catch (TimeoutException e) {
            throw new UncheckedIOException(new IOException("`" + path + " " + option + "` does not end"));
        }
    }

    /**
     * What it answers; empty if it fails.
     *
     * @throws TimeoutException if it took more processor time than the limit
     */
    Optional<byte[]> run(List<String> options, byte[] input) throws TimeoutException {
        return said(command(options).redirectError(ProcessBuilder.Redirect.DISCARD), input);
    }

    private ProcessBuilder command(List<String> options) {
        List<String> command = new ArrayList<>(List.of(path.toString()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        return builder;
    }

    private Optional<byte[]> said(ProcessBuilder builder, byte[] input) throws TimeoutException {
        try {
            return said(builder.start(), input);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Both ends are served at once, since a program may begin to speak before it has heard everything. */
    private Optional<byte[]> said(Process process, byte[] input) throws TimeoutException {
        CompletableFuture<Void> told = CompletableFuture.runAsync(() -> tell(process, input));
        CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> hear(process));
        try {
            byte[] output = awaited(
                    process,
                    told.thenCombine(heard, (done, bytes) -> bytes)
                            .thenCombine(process.onExit(), (bytes, ended) -> bytes));
            return process.exitValue() == 0 ? Optional.of(output) : Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private byte[] awaited(Process process, CompletableFuture<byte[]> output)
            throws ExecutionException, InterruptedException, TimeoutException {
        while (true) {
            try {
                return output.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (process.info()
                        .totalCpuDuration()
                        .filter(used -> used.compareTo(limit) > 0)
                        .isPresent()) {
                    throw e;
                }
            }
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
