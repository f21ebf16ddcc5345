package org.kitepress.check.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Resource;
import org.kitepress.model.Site;

/** Somebody tried every number and address within the last year. */
public final class ResourceCheck {

    private ResourceCheck() {}

    public static void check(Site site, List<Problem> problems) {
        site.resources().stream()
                .filter(resource -> resource.isStale(site.today()))
                .forEach(resource -> problems.add(problem(resource)));
    }

    private static Problem problem(Resource resource) {
        Optional<LocalDate> confirmed = resource.confirmed();
        String message = confirmed
                .map(day -> "nobody has tried `" + resource.name() + "` since " + day)
                .orElse("nobody has tried `" + resource.name() + "` yet");
        return new Problem(
                Code.RESOURCE_UNCONFIRMED,
                message + ", and its page says so",
                "call or write, then add `confirmed:` with the day",
                resource.page().document().fields().placeOf("confirmed"));
    }
}
