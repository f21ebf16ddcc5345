package org.kitepress.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Report;
import org.kitepress.diag.Result;
import org.kitepress.model.Artifact;
import org.kitepress.model.Translation;
import org.kitepress.source.SourceFile;
import org.kitepress.source.Sources;
import org.kitepress.write.OutputWriter;

/** What the steps of one run had to say, and the files that they had it to say of. */
final class Notebook {

    private final List<Problem> problems = new ArrayList<>();
    private Sources sources = Sources.of(List.of());
    private List<Translation> translations = List.of();

    /** Keeps the files that a run begins with. */
    List<SourceFile> open(Result<List<SourceFile>> read) {
        sources = Sources.of(read.value());
        return note(read);
    }

    Sources sources() {
        return sources;
    }

    /** Keeps what a step has to say, and hands on what it made. */
    <T> T note(Result<T> result) {
        problems.addAll(result.problems());
        return result.value();
    }

    void note(Collection<Problem> found) {
        problems.addAll(found);
    }

    void translations(List<Translation> found) {
        translations = found;
    }

    boolean hasErrors() {
        return report().hasErrors();
    }

    /** Whether a problem of this kind was met in this file. */
    boolean has(Code code, String file) {
        return problems.stream()
                .anyMatch(p -> p.code() == code && p.place().file().equals(file));
    }

    Report report() {
        return Report.of(problems);
    }

    Outcome outcome(List<Artifact> made, OutputWriter.Change change) {
        int pages = (int)
                made.stream().filter(file -> file.path().endsWith(".html")).count();
        int sheets =
                (int) made.stream().filter(file -> file.path().endsWith(".pdf")).count();
        return new Outcome(report(), sources, pages, sheets, change.written(), change.removed(), translations);
    }
}
