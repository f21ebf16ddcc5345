package org.kitepress.check.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.format.Binding;
import org.kitepress.model.format.Paper;
import org.kitepress.model.language.Language;
import org.kitepress.model.mail.Made;
import org.kitepress.model.mail.Refusal;
import org.kitepress.model.mailroom.MailRoom;

/** Holds one format of an edition against the rules of a mail room; a rule that cannot be read holds nothing against it. */
final class Judge {

    /** To the inch. */
    private static final double POINTS = 72;
    /** What two programs make of the same paper, in inches. */
    private static final double ROUNDING = 0.03;

    private final Edition edition;

    Judge(Edition edition) {
        this.edition = edition;
    }

    List<Refusal> refusals(Made made, MailRoom room) {
        List<Refusal> refusals = new ArrayList<>();
        room.rules().forEach(rule -> refusal(made, rule, room).ifPresent(refusals::add));
        return refusals;
    }

    private Optional<Refusal> refusal(Made made, MailRoom.Rule rule, MailRoom room) {
        return switch (rule.subject()) {
            case PAGES -> above(made.pages(), rule);
            case SHEETS -> above(made.sheets(isBothSides(room)), rule);
            case CHARACTERS -> above(made.longest(), rule);
            case PAPER -> when(rule, !fits(made, rule), inches(made));
            case BINDING -> binding(made, rule);
            case COLOUR ->
                when(
                        rule,
                        rule.is().contains("none"),
                        made.coloured().stream().map(String::valueOf).toList());
            case LANGUAGES -> when(rule, true, foreign(rule));
            case FORMATS ->
                when(
                        rule,
                        !rule.is().contains(made.format().word()),
                        List.of(made.format().word()));
            case ALPHABET -> when(rule, rule.is().contains("ascii") && !made.plain(), List.of(made.file()));
            case RETURN_ADDRESS -> when(rule, !made.isMessages(), pages(made.unsigned()));
            case PUBLISHER -> when(rule, made.unsigned().contains(1), List.of("1"));
            case SIDES -> Optional.empty();
        };
    }

    private static boolean isBothSides(MailRoom room) {
        return room.rule(MailRoom.Subject.SIDES)
                .filter(rule -> rule.is().contains("one"))
                .isEmpty();
    }

    private static Optional<Refusal> above(int found, MailRoom.Rule rule) {
        boolean above = rule.most().isPresent() && found > rule.most().getAsInt();
        return when(rule, above, List.of(String.valueOf(found)));
    }

    /** Nothing is refused of which nothing was found. */
    private static Optional<Refusal> when(MailRoom.Rule rule, boolean holds, List<String> found) {
        return holds && !found.isEmpty() ? Optional.of(new Refusal(rule, found)) : Optional.empty();
    }

    private static List<String> pages(List<Integer> pages) {
        return pages.stream().map(String::valueOf).toList();
    }

    private static boolean fits(Made made, MailRoom.Rule rule) {
        List<Paper> sizes = Stream.of(Paper.values())
                .filter(paper -> rule.is().contains(paper.word()))
                .toList();
        return sizes.isEmpty() || sizes.stream().anyMatch(paper -> holds(paper, made));
    }

    /** Whether a page is no larger, whichever way it lies. */
    private static boolean holds(Paper paper, Made made) {
        return Math.min(made.width(), made.height()) / POINTS <= paper.width() + ROUNDING
                && Math.max(made.width(), made.height()) / POINTS <= paper.height() + ROUNDING;
    }

    private static List<String> inches(Made made) {
        return List.of(String.format(Locale.ROOT, "%.1f x %.1f in", made.width() / POINTS, made.height() / POINTS));
    }

    private static Optional<Refusal> binding(Made made, MailRoom.Rule rule) {
        Binding binding = made.format().binding();
        boolean known = rule.is().stream().anyMatch(word -> Binding.ofWord(word).isPresent());
        return when(rule, known && !binding.isTakenBy(rule.is()), List.of(binding.word()));
    }

    /** The languages of the letter and the articles that staff cannot read; who takes Spanish takes that of Mexico, too. */
    private List<String> foreign(MailRoom.Rule rule) {
        List<String> taken = rule.is().stream()
                .map(tag -> new Language(tag).locale().getLanguage())
                .toList();
        return Stream.concat(Stream.of(edition.page()), edition.contents().stream())
                .map(Page::language)
                .distinct()
                .filter(language -> !taken.contains(language.locale().getLanguage()))
                .map(Language::tag)
                .toList();
    }
}
