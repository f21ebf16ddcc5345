package org.kitepress.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.kitepress.diag.Severity;
import org.kitepress.model.BuildDay;
import org.kitepress.model.ForbiddenName;
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
 */
public record Job(
        Path folder, BuildDay day, boolean drafts, Severity stops, List<ForbiddenName> never, Programs programs) {

    public Job {
        never = List.copyOf(never);
    }

    /** Stopped by errors alone, without a program for pictures, as the day that it is. */
    public Job(Path folder, LocalDate today, boolean drafts, List<ForbiddenName> never) {
        this(folder, new BuildDay(today), drafts, Severity.ERROR, never, Programs.none());
    }
}
