package org.kitepress.assemble;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.diag.Nearest;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.document.Document;

/** The fields that only stories have: a page of any type that has one, at any depth and in nearly any spelling, is held to be one. */
final class StoryMarks {

    private static final List<String> ALL =
            List.of("advertencia", "consent", "consentimiento", "identidad", "identity", "warning", "withdrawn");
    /** One letter off, and something else. */
    private static final Set<String> OTHERS = Set.of("content", "contents", "identify", "warming");

    private static final int SHORTEST = 6;

    private StoryMarks() {}

    /** The first of them; empty if there is none. */
    static Optional<Fields.Entry> of(Document document) {
        return entries(document.fields()).filter(StoryMarks::isOne).findFirst();
    }

    private static boolean isOne(Fields.Entry entry) {
        if (entry.name().length() < SHORTEST) {
            return false;
        }
        String name = entry.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        for (String mark : ALL) {
            if (name.equals(mark) || Nearest.distance(name, mark) == 1 && !OTHERS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Fields.Entry> entries(Fields fields) {
        return fields.entries().stream().flatMap(entry -> Stream.concat(Stream.of(entry), within(entry.value())));
    }

    private static Stream<Fields.Entry> within(Value value) {
        if (value instanceof Value.Group group) {
            return entries(group.fields());
        }
        return value instanceof Value.Items items
                ? items.values().stream().flatMap(StoryMarks::within)
                : Stream.empty();
    }
}
