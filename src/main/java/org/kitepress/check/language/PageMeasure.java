package org.kitepress.check.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.language.Language;
import org.kitepress.model.mail.ReadingFigure;
import org.kitepress.model.settings.ReadingLevel;
import org.kitepress.model.settings.ReadingTarget;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** Measures the pages of one language. */
final class PageMeasure {

    /** Formulas say nothing of a text with fewer words. */
    private static final int FEWEST_WORDS = 100;

    /** A sentence with fewer words is not hard, however long they are. */
    private static final int FEWEST_IN_HARD = 8;

    private static final int NAMED = 3;
    private static final int SHOWN = 60;

    private record Measured(Passage passage, String text, TextRange where, WordCounts counts) {}

    private final ReadingScale scale;
    private final Sentences sentences;
    private final WordCounter words;

    private PageMeasure(ReadingScale scale, Language language) {
        this.scale = scale;
        this.sentences = new Sentences(language.locale());
        this.words = new WordCounter(scale.syllables());
    }

    /** Empty if no scale is known for the language. */
    static Optional<PageMeasure> of(Language language) {
        return ReadingScale.of(language.locale()).map(scale -> new PageMeasure(scale, language));
    }

    /** What is to be said of a page; nothing if it is as easy as it should be, or too short to tell. */
    Optional<Problem> problem(Page page, ReadingTarget target, Sources sources) {
        List<Measured> measured = measure(page);
        WordCounts all = measured.stream().map(Measured::counts).reduce(WordCounts.NONE, WordCounts::plus);
        if (all.words() < FEWEST_WORDS || scale.excess(all, target.level()) <= 0) {
            return Optional.empty();
        }
        List<Measured> hardest = hardest(measured, target.level());
        List<Place> places = hardest.stream().map(s -> place(s, sources)).toList();
        return Optional.of(new Problem(
                Code.READING_LEVEL,
                scale.measured(all) + ", and `" + target.section() + "` should be `"
                        + target.level().word() + "`: " + scale.wanted(target.level()),
                hint(hardest, places),
                places.get(0)));
    }

    /** How hard a page is to read; empty if it is too short to tell. */
    Optional<ReadingFigure> figure(Page page) {
        WordCounts all = measure(page).stream().map(Measured::counts).reduce(WordCounts.NONE, WordCounts::plus);
        return all.words() < FEWEST_WORDS ? Optional.empty() : Optional.of(scale.figure(all));
    }

    private List<Measured> measure(Page page) {
        List<Measured> measured = new ArrayList<>();
        for (Passage passage : PassageWalk.of(page.document().text())) {
            if (passage.kind() == Passage.Kind.PROSE) {
                String text = passage.text();
                sentences
                        .of(text)
                        .forEach(where -> measured.add(new Measured(passage, text, where, words.count(text, where))));
            }
        }
        return measured;
    }

    private List<Measured> hardest(List<Measured> measured, ReadingLevel level) {
        int fewest = measured.stream().anyMatch(s -> s.counts().words() >= FEWEST_IN_HARD) ? FEWEST_IN_HARD : 1;
        return measured.stream()
                .filter(s -> s.counts().words() >= fewest)
                .sorted(Comparator.comparingDouble((Measured s) -> -scale.excess(s.counts(), level)))
                .limit(NAMED)
                .toList();
    }

    private static Place place(Measured sentence, Sources sources) {
        return new Locator(sentence.passage(), sources).at(sentence.where().from());
    }

    private static String hint(List<Measured> hardest, List<Place> places) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < hardest.size(); i++) {
            named.add("line " + places.get(i).line() + " `" + beginning(hardest.get(i)) + "`");
        }
        String list = named.stream().collect(Collectors.joining(", "));
        return "write shorter sentences and shorter words; the hardest sentences: " + list;
    }

    /** The words that a sentence begins with, as far as they fit. */
    private static String beginning(Measured sentence) {
        String all = sentence.where()
                .of(sentence.text())
                .replace(Passage.NO_WORDS, '…')
                .strip()
                .replaceAll("\\s++", " ");
        if (all.length() <= SHOWN) {
            return all;
        }
        int space = all.lastIndexOf(' ', SHOWN);
        return all.substring(0, space > 0 ? space : SHOWN) + " …";
    }
}
