package org.kitepress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;

/** Listens to FOP, which goes on whatever happens, and keeps as a problem all that is more than information. */
final class Complaints implements EventListener {

    private final Place place;
    private final List<Problem> problems = new ArrayList<>();

    Complaints(Place place) {
        this.place = place;
    }

    List<Problem> all() {
        return problems.stream().sorted().distinct().toList();
    }

    /** A sign that cannot be printed. */
    void missing(int sign) {
        String name = String.format(Locale.ROOT, "`%s` (U+%04X)", Character.toString(sign), sign);
        broken("the fonts for paper have no sign for " + name, "take it out, or write it as a word");
    }

    /** A sign that plain letters cannot stand for. */
    void unfolded(int sign) {
        String name = String.format(Locale.ROOT, "`%s` (U+%04X)", Character.toString(sign), sign);
        broken("no plain letters stand for " + name + " in a message", "take it out, or write it as a word");
    }

    /** A word of the interface that the theme does not have. */
    void missingWord(String key, String file) {
        String hint = "add a line `" + key + ": …` to `" + file + "`";
        problems.add(new Problem(Code.NAME_UNKNOWN, "the theme has no word `" + key + "`", hint, place));
    }

    void broken(String message, String hint) {
        problems.add(new Problem(Code.PAPER_BROKEN, message, hint, place));
    }

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() != EventSeverity.INFO) {
            Map<String, Object> said = event.getParams();
            switch (event.getEventID().replaceFirst(".*\\.", "")) {
                case "fontSubstituted" -> font(said);
                case "lineOverflows" -> overflow("a line is too long for its column", said.get("overflowLength"));
                case "regionOverflow", "staticRegionOverflow" ->
                    overflow("something is too tall for page `" + said.get("page") + "`", said.get("amount"));
                default -> other(event);
            }
        }
    }

    private void font(Map<String, Object> said) {
        String asked = String.valueOf(said.get("requested")).replaceFirst(",.*", "");
        broken("paper has no font `" + asked + "`", "`themes/*/paper.yaml` may name `Serif`, `Sans` and `Mono`");
    }

    /** Less than half a point is rounding, which nobody sees. */
    private void overflow(String what, Object millipoints) {
        long points = millipoints instanceof Number n ? Math.round(n.doubleValue() / 1000) : 0;
        if (points > 0) {
            broken(
                    what + " by `" + points + "pt`",
                    "make it smaller: a shorter word, a smaller picture, fewer columns");
        }
    }

    private void other(Event event) {
        String said = EventFormatter.format(event, Locale.ENGLISH).replaceAll("\\s*\\((See|No context).*", "");
        broken(
                "the sheet cannot be set: " + said.strip().replace('`', '\''),
                "leave out what was added last, in the edition or the theme's `paper.yaml`");
    }
}
