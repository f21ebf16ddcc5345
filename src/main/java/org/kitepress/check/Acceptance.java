package org.kitepress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.data.Fields;

/** What writers have thought about and answered with a reason: {@code accept: {privacy-phone: "the clinic's own line"}}. */
final class Acceptance {

    private static final String FIELD = "accept";

    /** A code on a page, written as {@code path code}. */
    private final Set<String> answered = new HashSet<>();

    private final Site site;

    Acceptance(Site site) {
        this.site = site;
        site.pages().forEach(page -> answers(page)
                .ifPresent(answers -> answers.entries().forEach(entry -> answered.add(key(page, entry.name())))));
    }

    private static Optional<Fields> answers(Page page) {
        return page.document().fields().group(FIELD);
    }

    private static String key(Page page, String code) {
        return page.document().path() + " " + code;
    }

    /** Whether nobody has answered anything. */
    boolean isEmpty() {
        return answered.isEmpty();
    }

    /** Those of these problems that nobody has answered. */
    List<Problem> open(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !answered.contains(key(problem)))
                .toList();
    }

    private static String key(Problem problem) {
        return problem.place().file() + " " + problem.code().word();
    }

    /** Says which answers are to a question that nobody asks any more. @param raised all that was found, answered or not */
    List<Problem> unused(List<Problem> raised) {
        Set<String> asked = new HashSet<>();
        raised.forEach(problem -> asked.add(key(problem)));
        return site.pages().stream()
                .flatMap(page -> answers(page).stream()
                        .flatMap(answers -> answers.entries().stream())
                        .filter(entry -> !asked.contains(key(page, entry.name())))
                        .map(entry -> unused(entry)))
                .toList();
    }

    private static Problem unused(Fields.Entry entry) {
        return new Problem(
                Code.ACCEPT_UNUSED,
                "`accept` answers `" + entry.name() + "`, and nothing here asks",
                "take the line out",
                entry.place());
    }
}
