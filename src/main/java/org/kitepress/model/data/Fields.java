package org.kitepress.model.data;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.source.Place;

/**
 * The fields that somebody filled in, in their order. A field that was left out is absent; one that was wrong is there, and unread.
 *
 * @param start where the first of them stands
 */
public record Fields(List<Entry> entries, Place start) {

    /** A field's name and value; its place is the name's. */
    public record Entry(String name, Value value, Place place) {}

    public Fields {
        entries = List.copyOf(entries);
    }

    public Optional<Value> value(String name) {
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    public Optional<String> text(String name) {
        return only(name, Value.Text.class).map(Value.Text::text);
    }

    /** A text with its place, for what is looked up later. */
    public Optional<Value.Text> placedText(String name) {
        return only(name, Value.Text.class);
    }

    public Optional<LocalDate> day(String name) {
        return only(name, Value.Day.class).map(Value.Day::day);
    }

    /** A time of day, from a field of that kind. */
    public Optional<LocalTime> time(String name) {
        return text(name).map(LocalTime::parse);
    }

    public Optional<Period> span(String name) {
        return only(name, Value.Span.class).map(Value.Span::period);
    }

    /** Whether the field is there and says {@code true}. */
    public boolean flag(String name) {
        return only(name, Value.Flag.class).map(Value.Flag::on).orElse(false);
    }

    /** The texts of a list, empty if the field is absent. */
    public List<String> texts(String name) {
        return items(name, Value.Text.class).map(Value.Text::text).toList();
    }

    /** The texts of a list with their places, for what is looked up later. */
    public List<Value.Text> placedTexts(String name) {
        return items(name, Value.Text.class).toList();
    }

    /** The groups of a list, empty if the field is absent. */
    public List<Fields> groups(String name) {
        return items(name, Value.Group.class).map(Value.Group::fields).toList();
    }

    public Optional<Fields> group(String name) {
        return only(name, Value.Group.class).map(Value.Group::fields);
    }

    /** Where the field stands, or where the fields begin if it is absent. */
    public Place placeOf(String name) {
        return entries.stream()
                .filter(e -> e.name().equals(name))
                .map(Entry::place)
                .findFirst()
                .orElse(start);
    }

    private <V extends Value> Optional<V> only(String name, Class<V> kind) {
        Value value = value(name).orElse(null);
        return kind.isInstance(value) ? Optional.of(kind.cast(value)) : Optional.empty();
    }

    private <V extends Value> Stream<V> items(String name, Class<V> kind) {
        return only(name, Value.Items.class).stream()
                .flatMap(items -> items.values().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
