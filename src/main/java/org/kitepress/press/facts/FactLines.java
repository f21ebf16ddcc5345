package org.kitepress.press.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kitepress.model.Event;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.data.Fields;

/** What the front matter of a profile, a volunteer page or an event tells before the text. */
public final class FactLines {

    private final Page page;
    private final Messages words;

    public FactLines(Page page, Messages words) {
        this.page = page;
        this.words = words;
    }

    /** @param label with its colon */
    public record Fact(String label, String value) {}

    /** Those that were filled in, in their order. */
    public List<Fact> all() {
        Fields fields = page.document().fields();
        List<Fact> all = new ArrayList<>();
        Event.of(page).ifPresent(event -> event(event, all));
        add("country", fields.text("country").map(words.language()::country), all);
        add("priorities", Optional.of(String.join(", ", fields.texts("priorities"))), all);
        List.of("role", "commitment", "training").forEach(name -> add(name, fields.text(name), all));
        Optional<LocalDate> closes = fields.day("closes");
        add("closes", closes.map(words.conventions()::day), all);
        return List.copyOf(all);
    }

    private void event(Event event, List<Fact> all) {
        add("day", Optional.of(span(event.first(), event.last(), words.conventions()::day)), all);
        add("time", event.from().map(from -> span(from, event.until().orElse(from), words.conventions()::time)), all);
        add("place", event.place(), all);
    }

    private static <T> String span(T from, T until, Function<T, String> words) {
        return from.equals(until) ? words.apply(from) : words.apply(from) + " – " + words.apply(until);
    }

    private void add(String name, Optional<String> value, List<Fact> all) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> all.add(new Fact(words.get("paper-" + name), text)));
    }
}
