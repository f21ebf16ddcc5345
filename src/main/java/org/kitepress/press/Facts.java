package org.kitepress.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.model.data.Fields;

/** What the front matter of a profile or a volunteer page tells before the text. */
record Facts(Fields fields, Wording words) {

    /** @param label with its colon */
    record Fact(String label, String value) {}

    /** Those that were filled in, in their order. */
    List<Fact> all() {
        List<Fact> all = new ArrayList<>();
        add("country", fields.text("country").map(words.words().language()::country), all);
        add("priorities", Optional.of(String.join(", ", fields.texts("priorities"))), all);
        List.of("role", "commitment", "training").forEach(name -> add(name, fields.text(name), all));
        Optional<LocalDate> closes = fields.day("closes");
        add("closes", closes.map(words::date), all);
        return List.copyOf(all);
    }

    private void add(String name, Optional<String> value, List<Fact> all) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> all.add(new Fact(words.say(name), text)));
    }
}
