package org.kitepress.press.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** Keeps as a problem whatever would spoil a sheet or a message, at the words that it is about. */
public final class Complaints {

    private final Sources sources;
    private final List<Problem> problems = new ArrayList<>();
    private Place place;
    private boolean inText;

    /** @param place where whatever is about no article is told */
    public Complaints(Place place, Sources sources) {
        this.place = place;
        this.sources = sources;
    }

    /** For what is no sheet, and told at the beginning of a page. */
    public Complaints(Place place) {
        this(place, Sources.of(List.of()));
    }

    /** What follows is made from a file, and from its fields as well as from its text. */
    public void in(Place file) {
        place = file;
        inText = false;
    }

    /** What follows is made from the block that begins here. */
    public void at(Place block) {
        place = block;
        inText = true;
    }

    /** Where it is now. */
    public Place place() {
        return place;
    }

    /** Once a file whatever is wrong with it, at the first place. */
    public List<Problem> all() {
        Map<List<String>, Problem> first = new HashMap<>();
        problems.stream()
                .sorted()
                .forEach(p -> first.putIfAbsent(List.of(p.place().file(), p.message()), p));
        return first.values().stream().sorted().toList();
    }

    /**
     * A sign that the fonts lack.
     *
     * @param script its name if they lack all letters of it, or nothing
     */
    public void missing(int sign, String script) {
        if (script.isEmpty()) {
            broken("the fonts for paper have no sign for " + SignName.of(sign), instead(sign), sought(sign));
        } else {
            String hint = "use `epub` for it, which has every script, or write it in other letters";
            broken("the fonts for paper have no letters for " + script, hint, sought(sign));
        }
    }

    /** A sign that plain letters cannot stand for. */
    public void unfolded(int sign) {
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

    /** Something that has a place of its own. */
    public void tell(Problem problem) {
        problems.add(problem);
    }

    public void broken(String message, String hint) {
        broken(message, hint, place);
    }

    public void broken(String message, String hint, Place at) {
        problems.add(new Problem(Code.PAPER_BROKEN, message, hint, at));
    }
}
