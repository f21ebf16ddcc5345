package org.kitepress.pipeline.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.check.names.Discretion;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Report;
import org.kitepress.diag.Result;
import org.kitepress.diag.Severity;
import org.kitepress.model.ForbiddenName;
import org.kitepress.model.HeldBack;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.language.Translation;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;
import org.kitepress.source.Sources;
import org.kitepress.write.OutputWriter;

/** What the steps of one run had to say, and the files that they had it to say of. */
public final class ProblemCollector {

    private final Severity least;
    private final Severity stops;
    private final Discretion discretion;
    private final Set<String> unheard;
    private final List<Problem> problems = new ArrayList<>();
    /** Whether nothing is told of the site but what becomes of consent: the names that may not be told could not be read. */
    private boolean discreet;

    private Sources sources = Sources.of(List.of());
    private List<SourceFile> files = List.of();
    private List<Translation> translations = List.of();
    private List<HeldBack> heldBack = List.of();

    /** For what publishes nothing, and gives no advice. */
    public ProblemCollector() {
        this(Severity.WARNING, Severity.ERROR, List.of(), Set.of());
    }

    /**
     * For a job.
     *
     * @param least what weighs less is not kept
     */
    public ProblemCollector(Severity least, Job job) {
        this(least, job, Set.of());
    }

    /** @param unheard the paths of files of which nothing is kept */
    public ProblemCollector(Severity least, Job job, Set<String> unheard) {
        this(least, job.stops(), job.never(), unheard);
        job.mistakes()
                .forEach(mistake -> problems.add(new Problem(
                        Code.CALL_MISTAKEN,
                        mistake,
                        "mend that, and run it again: nothing new is published until then",
                        new Place("site.yaml", 1, 1))));
        discreet = !job.mistakes().isEmpty();
    }

    private ProblemCollector(Severity least, Severity stops, List<ForbiddenName> never, Set<String> unheard) {
        this.least = least;
        this.stops = stops;
        this.discretion = Discretion.of(never);
        this.unheard = Set.copyOf(unheard);
    }

    /** Keeps the files that a run begins with. */
    public List<SourceFile> open(Result<List<SourceFile>> read) {
        sources = Sources.of(discreet ? List.of() : read.value());
        files = read.value();
        return note(read);
    }

    public void open(List<SourceFile> files) {
        sources = Sources.of(files);
    }

    /** The files that the run began with. */
    public List<SourceFile> files() {
        return files;
    }

    /** Whether advice is kept. */
    public boolean wantsAdvice() {
        return least == Severity.ADVICE;
    }

    public Sources sources() {
        return sources;
    }

    /** Keeps what a step has to say, and hands on what it made. */
    public <T> T note(Result<T> result) {
        note(result.problems());
        return result.value();
    }

    public void note(Collection<Problem> found) {
        found.stream()
                .filter(p -> p.severity().compareTo(least) <= 0
                        && !unheard.contains(p.place().file())
                        && (!discreet || p.code() == Code.CONSENT_SHEETS || p.code() == Code.CONSENT_SHOWN))
                .forEach(problems::add);
    }

    public void translations(List<Translation> found) {
        translations = found;
    }

    public void heldBack(List<HeldBack> found) {
        heldBack = discreet ? List.of() : found;
    }

    public boolean hasErrors() {
        return new Report(problems, stops).hasErrors();
    }

    /** The paths of files of whose consent there is a word to say. */
    public Set<String> questioned() {
        return problems.stream()
                .filter(problem -> problem.code().isOfConsent())
                .map(problem -> problem.place().file())
                .collect(Collectors.toSet());
    }

    /** Whether a problem of this kind was met in this file. */
    public boolean has(Code code, String file) {
        return problems.stream()
                .anyMatch(p -> p.code() == code && p.place().file().equals(file));
    }

    Report report() {
        return new Report(problems.stream().map(discretion::of).toList(), stops);
    }

    /** Of a run that ends before anything is made. */
    public Outcome outcome() {
        return outcome(0, 0, OutputWriter.Change.NONE);
    }

    /**
     * Of a website.
     *
     * @param files the paths of what was made
     */
    public Outcome outcome(Site site, List<String> files, OutputWriter.Change change) {
        int pages = (int) files.stream().filter(file -> file.endsWith(".html")).count();
        int editions = (int) site.editions().stream()
                .filter(edition -> edition.page().isOpen(Channel.WEB))
                .count();
        return outcome(pages, hasErrors() ? 0 : editions, change);
    }

    public Outcome outcome(int pages, int editions, OutputWriter.Change change) {
        return new Outcome(
                report(),
                discretion.of(sources),
                pages,
                editions,
                change.written(),
                change.removed(),
                translations.stream().filter(t -> discretion.allows(t.file())).toList(),
                heldBack.stream()
                        .map(held -> held.at(discretion.of(held.path())))
                        .sorted()
                        .toList());
    }
}
