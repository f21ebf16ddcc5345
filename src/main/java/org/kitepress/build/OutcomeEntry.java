package org.kitepress.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Severity;
import org.kitepress.read.SiteReader;
import org.kitepress.source.Place;
import org.kitepress.write.OutputWriter;

/** An outcome as it is remembered: without the lines that its problems are about, which are read again to be shown. */
record OutcomeEntry(String key, int pages, int editions, List<Problem> problems) {

    static byte[] of(String key, Outcome outcome) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(key, out);
            out.writeInt(outcome.pages());
            out.writeInt(outcome.editions());
            out.writeInt(outcome.report().problems().size());
            for (Problem problem : outcome.report().problems()) {
                write(problem, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty if it is none of ours. */
    static Optional<OutcomeEntry> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String key = word(in);
            int pages = in.readInt();
            int editions = in.readInt();
            List<Problem> problems = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                problems.add(problem(in));
            }
            return Optional.of(new OutcomeEntry(key, pages, editions, List.copyOf(problems)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same again, for a run that had nothing to write. */
    Outcome outcome(Job job) throws IOException {
        Notebook notebook = new Notebook(Severity.WARNING, job.never());
        notebook.note(problems);
        notebook.open(SiteReader.read(
                job.folder(),
                problems.stream().map(problem -> problem.place().file()).collect(Collectors.toSet())));
        return notebook.outcome(pages, editions, OutputWriter.Change.NONE);
    }

    private static void write(Problem problem, DataOutputStream out) throws IOException {
        write(problem.code().name(), out);
        write(problem.message(), out);
        write(problem.hint(), out);
        write(problem.place().file(), out);
        out.writeInt(problem.place().line());
        out.writeInt(problem.place().column());
    }

    private static Problem problem(DataInputStream in) throws IOException {
        Code code = Code.valueOf(word(in));
        return new Problem(code, word(in), word(in), new Place(word(in), in.readInt(), in.readInt()));
    }

    /** Not as {@code writeUTF} does, which ends at 64 KiB. */
    private static void write(String word, DataOutputStream out) throws IOException {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String word(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
