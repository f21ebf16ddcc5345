package org.kitepress.parse;

import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.settings.Limits;

/** What {@code limits} in {@code site.yaml} says; what it does not name, or gets wrong, has its default. */
final class LimitsReader {

    /** A build that does more for one text is taken for one that hangs. */
    private static final int MOST_MEGASTEPS = 4000;
    /** FOP sets lists and boxes within boxes by calling itself: at twice this depth its stack is at an end. */
    private static final int MOST_DEPTH = 200;

    private static final int PAGE_SIZE = 20;
    private static final int MOST_PAGE_SIZE = 1000;

    private final Fields typed;
    private final List<Problem> problems;

    private LimitsReader(Fields typed, List<Problem> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    static Limits of(Fields settings, List<Problem> problems) {
        return settings.group("limits")
                .map(typed -> new LimitsReader(typed, problems).limits())
                .orElse(Limits.DEFAULT);
    }

    /** How many pages one page of a list shows. */
    static int pageSize(Fields settings, List<Problem> problems) {
        return new LimitsReader(settings, problems).number("page-size", PAGE_SIZE, MOST_PAGE_SIZE);
    }

    private Limits limits() {
        return new Limits(
                number("kilobytes", Limits.DEFAULT.kilobytes(), Limits.MOST_KILOBYTES),
                number("steps", Limits.DEFAULT.megasteps(), MOST_MEGASTEPS),
                number("depth", Limits.DEFAULT.depth(), MOST_DEPTH));
    }

    private int number(String name, int usual, int most) {
        return typed.placedText(name)
                .map(value -> number(value, name, usual, most))
                .orElse(usual);
    }

    private int number(Value.Text value, String name, int usual, int most) {
        int number = value.text().matches("[0-9]{1,5}") ? Integer.parseInt(value.text()) : 0;
        if (number >= 1 && number <= most) {
            return number;
        }
        problems.add(new Problem(
                Code.FIELD_INVALID,
                "`" + value.text() + "` is not a whole number from 1 to " + most,
                "write one for `" + name + "`, or leave it out: then it is " + usual,
                value.place()));
        return usual;
    }
}
