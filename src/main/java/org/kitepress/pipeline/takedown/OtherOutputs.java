package org.kitepress.pipeline.takedown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.pipeline.job.Departure;
import org.kitepress.source.Place;
import org.kitepress.write.OutputCleaner;
import org.kitepress.write.OutputList;
import org.kitepress.write.Staging;

/** The other folders that a site was made into. What may not be shown any more may stand there, too. */
public final class OtherOutputs {

    private final SiteToday today;
    private final List<Path> places;
    private final Remake remake;
    private final List<Problem> problems = new ArrayList<>();

    private OtherOutputs(SiteToday today, List<Path> places, Remake remake) {
        this.today = today;
        this.places = places;
        this.remake = remake;
    }

    /** @param output the one that is made now */
    public static OtherOutputs beside(Path output, SiteToday today, Remake remake) throws IOException {
        return new OtherOutputs(today, OutputList.of(today.job().folder()).others(output), remake);
    }

    /** Says what stands in them that may not be shown any more, and leaves it; and whether the clock is behind any of them. */
    public List<Problem> look() throws IOException {
        for (Path place : places) {
            Takedown takedown = Takedown.of(today, place, remake);
            problems.addAll(takedown.clock());
            for (Departure departure : takedown.due()) {
                problems.add(standing(departure, place));
            }
            problems.addAll(StandingSheets.look(place, name(place), today.site()));
        }
        return problems;
    }

    /** Takes it down there, too. What is in the way there is in nobody's way here. */
    public List<Departure> takeDown() throws IOException {
        List<Departure> gone = new ArrayList<>();
        for (Path place : places) {
            problems.addAll(StandingSheets.takeBack(place, name(place), today.site()));
            Staging.settle(place);
            Takedown takedown = Takedown.of(today, place, remake);
            List<Departure> due = takedown.due();
            try {
                if (!due.isEmpty()) {
                    takedown.takeOut(due);
                    OutputCleaner.forgetRuns(place);
                }
                due.forEach(departure ->
                        gone.add(new Departure(departure.path(), departure.reason() + ", from `" + name(place) + "`")));
            } catch (IOException e) {
                due.forEach(departure -> problems.add(standing(departure, place)));
            }
        }
        return gone;
    }

    /** What was met there. */
    public List<Problem> problems() {
        return problems;
    }

    private Problem standing(Departure departure, Path place) {
        return new Problem(
                Code.CONSENT_SHOWN,
                "this may not be shown any more (" + departure.reason() + "), and still stands in `" + name(place)
                        + "`",
                "run `kitepress build`, which takes it down whatever else is wrong, and publish what it leaves",
                new Place(departure.path(), 1, 1));
    }

    /** From the site's folder if it lies in it. */
    private String name(Path place) {
        return name(today.job().folder(), place);
    }

    public static String name(Path folder, Path place) {
        Path home = folder.toAbsolutePath().normalize();
        Path whole = place.toAbsolutePath().normalize();
        return (whole.startsWith(home) ? home.relativize(whole) : whole)
                        .toString()
                        .replace('\\', '/') + "/";
    }
}
