package org.kitepress.assemble;

import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Event;
import org.kitepress.model.Page;

/** An event ends after it begins. */
final class EventCheck {

    private EventCheck() {}

    static void check(List<Page> pages, List<Problem> problems) {
        pages.stream().flatMap(page -> Event.of(page).stream()).forEach(event -> check(event, problems));
    }

    private static void check(Event event, List<Problem> problems) {
        if (event.last().isBefore(event.first())) {
            add(event, "ends", "`ends` is before `starts`", "one of the two days is mistyped", problems);
        } else if (event.until().isPresent() && event.from().isEmpty()) {
            add(event, "ends-at", "`ends-at` stands without `starts-at`", "say when it begins, too", problems);
        } else if (isOverBeforeItBegins(event)) {
            String next = event.first().plusDays(1).toString();
            add(
                    event,
                    "ends-at",
                    "`ends-at` is not after `starts-at`",
                    "if it goes on past midnight, add the day it ends: `ends: " + next + "`",
                    problems);
        }
    }

    private static boolean isOverBeforeItBegins(Event event) {
        return event.first().equals(event.last())
                && event.until()
                        .filter(end -> !end.isAfter(event.from().orElseThrow()))
                        .isPresent();
    }

    private static void add(Event event, String field, String message, String hint, List<Problem> problems) {
        problems.add(new Problem(
                Code.FIELD_INVALID,
                message,
                hint,
                event.page().document().fields().placeOf(field)));
    }
}
