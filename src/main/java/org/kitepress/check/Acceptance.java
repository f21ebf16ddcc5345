package org.kitepress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.data.Fields;
import org.kitepress.model.document.Document;

/** What writers have thought about and answered with a reason: {@code accept: {privacy-phone: "the clinic's own line"}}. */
final class Acceptance {

    private static final String FIELD = "accept";
    /** Asked while the file is read, where an answer is heard as well. */
    private static final String HEARD = Code.FOLDER_DOUBTFUL.word();

    /** A code on a page, written as {@code path code}. */
    private final Set<String> answered = new HashSet<>();

    private final Site site;

    Acceptance(Site site) {
        this.site = site;
        Stream.concat(site.pages().stream().map(Page::document), site.heldBack().stream())
                .forEach(this::listen);
    }

    private void listen(Document document) {
        answers(document)
                .ifPresent(answers -> answers.entries().forEach(entry -> answered.add(key(document, entry.name()))));
    }

    private static Optional<Fields> answers(Document document) {
        return document.fields().group(FIELD);
    }

    private static String key(Document document, String code) {
        return document.path() + " " + code;
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

    /**
     * Says which answers are to a question that nobody asks any more; of what is held back, not all was asked.
     *
     * @param raised all that was found, answered or not
     */
    List<Problem> unused(List<Problem> raised) {
        Set<String> asked = new HashSet<>();
        raised.forEach(problem -> asked.add(key(problem)));
        return site.pages().stream()
                .map(Page::document)
                .flatMap(document -> answers(document).stream()
                        .flatMap(answers -> answers.entries().stream())
                        .filter(entry -> !entry.name().equals(HEARD))
                        .filter(entry -> !asked.contains(key(document, entry.name())))
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
