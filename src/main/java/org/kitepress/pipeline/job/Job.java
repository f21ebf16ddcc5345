package org.kitepress.pipeline.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kitepress.diag.Severity;
import org.kitepress.model.ForbiddenName;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.picture.Programs;

/**
 * What is to be done.
 *
 * @param folder the one that {@code site.yaml} stands in
 * @param day the one to build as, and the one that it is
 * @param drafts whether drafts and pages of a later date are shown, too
 * @param stops the lightest problem that keeps the site from being published: an error, or a warning
 * @param never the names that must not be published; empty if there is no list
 * @param programs those of the machine that pictures are made with
 * @param mistakes what it was called with and cannot be used, such as a list of names that is not there: nothing is published then,
 *     and what has to be taken down is taken down all the same
 * @param all whether everything is made, as if nothing were known of the runs before
 * @param progress hears what the run is at
 */
public record Job(
        Path folder,
        BuildDay day,
        boolean drafts,
        Severity stops,
        List<ForbiddenName> never,
        Programs programs,
        List<String> mistakes,
        boolean all,
        Progress progress) {

    public Job {
        never = List.copyOf(never);
        mistakes = List.copyOf(mistakes);
    }

    /** Of a call that may have mistakes. */
    public Job(
            Path folder,
            BuildDay day,
            boolean drafts,
            Severity stops,
            List<ForbiddenName> never,
            Programs programs,
            List<String> mistakes) {
        this(folder, day, drafts, stops, never, programs, mistakes, false, Progress.NONE);
    }

    /** Of a call that is in order. */
    public Job(
            Path folder, BuildDay day, boolean drafts, Severity stops, List<ForbiddenName> never, Programs programs) {
        this(folder, day, drafts, stops, never, programs, List.of());
    }

    /** Stopped by errors alone, without a program for pictures, as the day that it is. */
    public Job(Path folder, LocalDate today, boolean drafts, List<ForbiddenName> never) {
        this(folder, new BuildDay(today), drafts, Severity.ERROR, never, Programs.none());
    }

    /** The same, with one more mistake. */
    public Job but(String mistake) {
        List<String> more = Stream.concat(mistakes.stream(), Stream.of(mistake)).toList();
        return new Job(folder, day, drafts, stops, never, programs, more, all, progress);
    }

    /** The same, as if nothing were known of the runs before. */
    public Job anew() {
        return new Job(folder, day, drafts, stops, never, programs, mistakes, true, progress);
    }

    /** The same, for somebody who waits. */
    public Job told(Progress to) {
        return new Job(folder, day, drafts, stops, never, programs, mistakes, all, to);
    }
}
