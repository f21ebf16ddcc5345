package org.kitepress.cli.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kitepress.model.HeldBack;

/** What is not shown today, in a line for each reason, so that nobody has to ask where a page is. */
public final class HeldBackReport {

    /** A list of more is not read. */
    private static final int MOST = 10;

    private HeldBackReport() {}

    /**
     * The lines to show; none if all is shown.
     *
     * @param heldBack in its order
     */
    public static List<String> of(List<HeldBack> heldBack) {
        return Arrays.stream(HeldBack.Reason.values())
                .map(reason -> heldBack.stream()
                        .filter(held -> held.reason() == reason)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(HeldBackReport::line)
                .toList();
    }

    private static String line(List<HeldBack> some) {
        String names = some.stream().limit(MOST).map(HeldBackReport::name).collect(Collectors.joining(", "));
        String more = some.size() > MOST ? " and " + (some.size() - MOST) + " more" : "";
        return "held back: " + count(some.get(0).reason(), some.size()) + ": " + names + more;
    }

    private static String count(HeldBack.Reason reason, int number) {
        return switch (reason) {
            case DRAFT -> Counts.of(number, "draft");
            case UNFILLED -> Counts.of(number, "draft") + " without all that is asked for";
            case WAITING -> number + (number == 1 ? " waits for its date" : " wait for their dates");
            case EXPIRED -> number + " expired";
        };
    }

    private static String name(HeldBack held) {
        return Visible.of("`" + held.path() + "`"
                + held.day().map(day -> " (" + day + ")").orElse(""));
    }
}
