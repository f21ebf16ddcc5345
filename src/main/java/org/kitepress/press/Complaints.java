package org.kitepress.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;
import org.xml.sax.Locator;

/**
 * Keeps as a problem whatever would spoil a sheet, at the words that it is about: what the writers of the sheet find, and all
 * that FOP, which goes on whatever happens, says above information. FOP knows where it is by the locator that this makes.
 */
final class Complaints implements EventListener {

    private static final String SMALLER = "make it smaller: a shorter word, a smaller picture, fewer columns";

    private final Place start;
    private final Sources sources;
    private final String made;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Map<String, Object>> tall = new ArrayList<>();
    private Place place;
    private boolean inText;

    /** @param place where whatever is about no article is told @param made what is being made: {@code letter} */
    Complaints(Place place, Sources sources, String made) {
        this.start = place;
        this.place = place;
        this.sources = sources;
        this.made = made;
    }

    /** For what is no sheet, and told at the beginning of a page. */
    Complaints(Place place) {
        this(place, Sources.of(List.of()), "sheet");
    }

    /** What follows is made from a file, and from its fields as well as from its text. */
    void in(Place file) {
        place = file;
        inText = false;
    }

    /** What follows is made from the block that begins here. */
    void at(Place block) {
        place = block;
        inText = true;
    }

    /** Where it is now, for FOP to say it again. */
    Locator locator() {
        return new PlaceLocator(() -> place);
    }

    /** Once a file whatever is wrong with it, at the first place. */
    List<Problem> all() {
        Map<List<String>, Problem> first = new HashMap<>();
        problems.stream()
                .sorted()
                .forEach(p -> first.putIfAbsent(List.of(p.place().file(), p.message()), p));
        return first.values().stream().sorted().toList();
    }

    /** A sign that the fonts lack. @param script its name if they lack all letters of it, or nothing */
    void missing(int sign, String script) {
        if (script.isEmpty()) {
            broken("the fonts for paper have no sign for " + SignName.of(sign), instead(sign), sought(sign));
        } else {
            String hint = "use `epub` for it, which has every script, or write it in other letters";
            broken("the fonts for paper have no letters for " + script, hint, sought(sign));
        }
    }

    /** A sign that plain letters cannot stand for. */
    void unfolded(int sign) {
        broken("no plain letters stand for " + SignName.of(sign) + " in a message", instead(sign));
    }

    /** What can be done beside taking it out; in a field nothing can be kept to the web. */
    private String instead(int sign) {
        return inText
                ? "take it out, write it as a word, or keep it on the web: `:only[" + SignName.shown(sign)
                        + "]{channel=web}`"
                : "take it out, or write it as a word";
    }

    /** The first of its kind from here on, which is in this block if it stands there as it is and not as an entity. */
    private Place sought(int sign) {
        String sought = Character.toString(sign);
        List<String> lines = sources.lines(place.file());
        for (int i = place.line() - 1; i < lines.size(); i++) {
            int column = lines.get(i).indexOf(sought, i == place.line() - 1 ? place.column() - 1 : 0);
            if (column >= 0) {
                return new Place(place.file(), i + 1, column + 1);
            }
        }
        return place;
    }

    /** A word of the interface that the theme does not have. */
    void missingWord(String key, String file) {
        String hint = "add a line `" + key + ": …` to `" + file + "`";
        problems.add(new Problem(Code.NAME_UNKNOWN, "the theme has no word `" + key + "`", hint, start));
    }

    void broken(String message, String hint) {
        broken(message, hint, place);
    }

    private void broken(String message, String hint, Place at) {
        problems.add(new Problem(Code.PAPER_BROKEN, message, hint, at));
    }

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() != EventSeverity.INFO) {
            Map<String, Object> said = event.getParams();
            Place at = PlaceLocator.place(said.get("loc"), place);
            switch (event.getEventID().replaceFirst(".*\\.", "")) {
                case "fontSubstituted" -> font(said);
                case "lineOverflows" ->
                    overflow(
                            "in `" + made + "` a line is too long for its column",
                            said.get("overflowLength"),
                            at,
                            SMALLER);
                case "regionOverflow", "staticRegionOverflow" -> tall.add(said);
                default -> other(event, at);
            }
        }
    }

    private void font(Map<String, Object> said) {
        String asked = String.valueOf(said.get("requested")).replaceFirst(",.*", "");
        broken("paper has no font `" + asked + "`", "`themes/*/paper.yaml` may name `Serif`, `Sans` and `Mono`");
    }

    /** Tells what was too tall at the article that stands on its page, now that all pages are known. */
    void settle(PageContents contents) {
        tall.forEach(said -> tooTall(said, contents.on(String.valueOf(said.get("page")))));
        tall.clear();
    }

    private void tooTall(Map<String, Object> said, List<Place> articles) {
        String names = articles.stream().map(at -> "`" + at.file() + "`").collect(Collectors.joining(", "));
        overflow(
                "in `" + made + "` something is too tall for page `" + said.get("page") + "`",
                said.get("amount"),
                articles.size() == 1 ? articles.get(0) : start,
                articles.size() > 1 ? SMALLER + "; on that page stand " + names : SMALLER);
    }

    /** Less than half a point is rounding, which nobody sees. */
    private void overflow(String what, Object millipoints, Place at, String hint) {
        long points = millipoints instanceof Number n ? Math.round(n.doubleValue() / 1000) : 0;
        if (points > 0) {
            broken(what + " by `" + points + "pt`", hint, at);
        }
    }

    private void other(Event event, Place at) {
        String said = EventFormatter.format(event, Locale.ENGLISH).replaceAll("\\s*\\((See|No context).*", "");
        broken(
                "the sheet cannot be set: " + said.strip().replace('`', '\''),
                "leave out what was added last, in the edition or the theme's `paper.yaml`",
                at);
    }
}
