package org.kitepress.describe.mail;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Edition;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.mail.Answer;
import org.kitepress.model.mail.Extent;
import org.kitepress.model.mail.Made;
import org.kitepress.model.mail.Postage;
import org.kitepress.model.mail.ReadingFigure;
import org.kitepress.model.mail.Weight;

/** What every writer of the report has at hand. */
record MailContext(
        Edition edition,
        Site site,
        List<Made> sheets,
        List<Answer> answers,
        List<Optional<ReadingFigure>> figures,
        Messages words) {

    /** @param key without its {@code mailroom-} */
    String say(String key) {
        return words.get("mailroom-" + key);
    }

    /** @param values what stands in the place of {@code {name}}, by name */
    String say(String key, Map<String, ?> values) {
        return words.get("mailroom-" + key, values);
    }

    String number(double value, int digits) {
        return words.conventions().number(value, digits);
    }

    String day(LocalDate day) {
        return words.conventions().day(day);
    }

    Weight weight() {
        return Weight.of(site.settings());
    }

    Optional<Postage> postage() {
        return Postage.of(site.settings().fields());
    }

    double grams(Answer answer, Made made) {
        return weight().grams(made, answer.bothSides());
    }

    Optional<String> price(Answer answer, Made made) {
        return made.isMessages()
                ? Optional.empty()
                : postage().flatMap(table -> table.price(made, Weight.ounces(grams(answer, made))));
    }

    /** The sheets that the pages of articles are told of: the letter, if it was made; empty if none can be read back. */
    Optional<Made> counted() {
        return sheets.stream()
                .filter(sheet -> !sheet.articles().isEmpty())
                .min(Comparator.comparing(sheet -> sheet.format() != PaperFormat.LETTER));
    }

    Optional<Extent> extent(Page article) {
        return counted().stream()
                .flatMap(sheet -> sheet.articles().stream())
                .filter(extent -> extent.article().equals(article))
                .findFirst();
    }
}
