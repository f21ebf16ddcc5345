package org.kitepress.build;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kitepress.parse.SettingsParser;
import org.kitepress.parse.TypeParser;
import org.kitepress.parse.WithdrawalEdit;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteReader;
import org.kitepress.source.SourceFile;
import org.kitepress.write.FileReplacer;

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
        List<SourceFile> all = SiteReader.read(job.folder()).value();
        TextSearch search = new TextSearch(all);
        List<SourceFile> meant =
                place.map(path -> search.found(path.toString())).orElse(List.of());
        if (meant.isEmpty()) {
            meant = search.found(typed);
        }
        if (meant.size() != 1) {
            return new Withdrawn.Refused(search.refusal(typed, meant));
        }
        SourceFile file = meant.get(0);
        Charset charset = charset(file.bytes());
        String text = new String(file.bytes(), charset);
        WithdrawalEdit.Edit edit = WithdrawalEdit.of(file.path(), text, day);
        Whereabouts stood = Whereabouts.of(job.folder(), output, search.inAllLanguages(file));
        if (!edit.text().equals(text)) {
            FileReplacer.replace(
                    SiteReader.find(job.folder(), file.path()), edit.text().getBytes(charset));
        }
        return new Withdrawn.Done(file.path(), edit.exact(), stood, url(all), Build.build(job, output));
    }

    /** One in which every byte stays as it is. */
    private static Charset charset(byte[] bytes) {
        boolean kept = Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
        return kept ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private static String url(List<SourceFile> files) throws IOException {
        return SettingsParser.parse(
                        files, TypeParser.parse(ProgramReader.read(), files).value())
                .value()
                .url();
    }
}
