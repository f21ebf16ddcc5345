package org.kitepress.press.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fop.area.IDTracker;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.kitepress.model.Edition;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.press.facts.Complaints;
import org.kitepress.source.Place;

/** Keeps among the complaints all that FOP, which goes on whatever happens, says above information. */
final class FopListener implements EventListener {

    private static final String SMALLER = "make it smaller: a shorter word, a smaller picture, fewer columns";

    private final Edition edition;
    private final PaperFormat format;
    private final Complaints complaints;
    private final List<Map<String, Object>> tall = new ArrayList<>();

    FopListener(Edition edition, PaperFormat format, Complaints complaints) {
        this.edition = edition;
        this.format = format;
        this.complaints = complaints;
    }

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() != EventSeverity.INFO) {
            Map<String, Object> said = event.getParams();
            Place at = PlaceLocator.place(said.get("loc"), complaints.place());
            switch (event.getEventID().replaceFirst(".*\\.", "")) {
                case "fontSubstituted" -> font(said);
                case "lineOverflows" ->
                    overflow(
                            "in `" + format.word() + "` a line is too long for its column",
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
        complaints.broken(
                "paper has no font `" + asked + "`", "`themes/*/paper.yaml` may name `Serif`, `Sans` and `Mono`");
    }

    /** Tells what was too tall at the article that stands on its page, now that all pages are known. */
    void settle(IDTracker ids) {
        PageContents contents = new PageContents(edition, ids);
        tall.forEach(said -> tooTall(said, contents.on(String.valueOf(said.get("page")))));
        tall.clear();
    }

    private void tooTall(Map<String, Object> said, List<Place> articles) {
        String names = articles.stream().map(at -> "`" + at.file() + "`").collect(Collectors.joining(", "));
        overflow(
                "in `" + format.word() + "` something is too tall for page `" + said.get("page") + "`",
                said.get("amount"),
                articles.size() == 1
                        ? articles.get(0)
                        : edition.page().document().start(),
                articles.size() > 1 ? SMALLER + "; on that page stand " + names : SMALLER);
    }

    /** Less than half a point is rounding, which nobody sees. */
    private void overflow(String what, Object millipoints, Place at, String hint) {
        long points = millipoints instanceof Number n ? Math.round(n.doubleValue() / 1000) : 0;
        if (points > 0) {
            complaints.broken(what + " by `" + points + "pt`", hint, at);
        }
    }

    private void other(Event event, Place at) {
        String said = EventFormatter.format(event, Locale.ENGLISH).replaceAll("\\s*\\((See|No context).*", "");
        complaints.broken(
                "the sheet cannot be set: " + said.strip().replace('`', '\''),
                "leave out what was added last, in the edition or the theme's `paper.yaml`",
                at);
    }
}
