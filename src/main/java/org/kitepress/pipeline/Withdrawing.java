package org.kitepress.pipeline;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.model.output.Artifact;
import org.kitepress.parse.SettingsParser;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.parse.withdrawal.WithdrawalEdit;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.pipeline.takedown.FormerTexts;
import org.kitepress.pipeline.takedown.Remains;
import org.kitepress.pipeline.takedown.TextSearch;
import org.kitepress.pipeline.takedown.Whereabouts;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteReader;
import org.kitepress.source.SourceFile;
import org.kitepress.write.FileAdder;
import org.kitepress.write.FileReplacer;
import org.kitepress.write.Staging;

/** Takes a text back: writes it down in its file, and builds. */
public final class Withdrawing {

    private Withdrawing() {}

    /**
     * @param typed the file, from the site's folder, from {@code content/} or from where somebody stands; or its address
     * @param place the same as a path that begins with the site's folder, if it lies in it
     * @param day on which its owner took it back
     */
    public static Withdrawn withdraw(Job job, Path output, String typed, Optional<Path> place, LocalDate day)
            throws IOException {
        List<SourceFile> read = SiteReader.read(job.folder()).value();
        Staging.settle(output);
        FormerTexts former = FormerTexts.of(output, read);
        List<SourceFile> known =
                Stream.concat(read.stream(), former.missing().stream()).toList();
        TextSearch search = new TextSearch(known);
        List<SourceFile> meant =
                place.map(path -> search.found(path.toString())).orElse(List.of());
        if (meant.isEmpty()) {
            meant = search.found(typed);
        }
        if (meant.size() != 1) {
            return new Withdrawn.Refused(search.refusal(typed, meant));
        }
        SourceFile file = former.now(meant.get(0));
        List<SourceFile> same = search.inAllLanguages(file);
        Set<String> formerly = former.formerly(file);
        List<SourceFile> all = known.stream()
                .filter(one -> one.equals(file) || same.contains(one) || formerly.contains(one.path()))
                .toList();
        Whereabouts stood = Whereabouts.of(job.folder(), output, all);
        List<String> kept = new ArrayList<>();
        boolean exact = true;
        for (SourceFile one : all) {
            if (!read.contains(one)) {
                kept.addAll(bury(job, former, one, day));
            } else if (one.equals(file) || !same.contains(one)) {
                exact &= write(job, one, day);
            }
        }
        Outcome outcome = Build.build(job, output);
        return new Withdrawn.Done(
                file.path(), exact, kept, stood, Remains.of(job.folder(), output, all), url(read), outcome);
    }

    /** Writes it into a file. Whether it stands there where it belongs. */
    private static boolean write(Job job, SourceFile file, LocalDate day) throws IOException {
        Charset charset = charset(file.bytes());
        String text = new String(file.bytes(), charset);
        WithdrawalEdit.Edit edit = WithdrawalEdit.of(file.path(), text, day);
        if (!edit.text().equals(text)) {
            FileReplacer.replace(
                    SiteReader.find(job.folder(), file.path()), edit.text().getBytes(charset));
        }
        return edit.exact();
    }

    /** One in which every byte stays as it is. */
    private static Charset charset(byte[] bytes) {
        boolean kept = Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
        return kept ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    /** Keeps the address of a text whose file is gone, so that it answers that it was taken down. The path of what was written. */
    private static List<String> bury(Job job, FormerTexts former, SourceFile gone, LocalDate day) throws IOException {
        Optional<Artifact> tombstone = former.tombstone(gone.path(), day);
        boolean added = tombstone.isPresent()
                && FileAdder.add(job.folder(), tombstone.get()).isEmpty();
        return added ? List.of(gone.path()) : List.of();
    }

    private static String url(List<SourceFile> files) throws IOException {
        return SettingsParser.parse(
                        files, TypeParser.parse(ProgramReader.read(), files).value())
                .value()
                .url();
    }
}
