package org.kitepress.model.data;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.kitepress.source.Place;

/** One value of a field, already of the kind that its schema asks for, and where it was written. */
public sealed interface Value {

    Place place();

    /** Words, numbers and codes, exactly as typed: {@code 02134} stays {@code 02134}. */
    record Text(String text, Place place) implements Value {}

    /** A day that exists. */
    record Day(LocalDate day, Place place) implements Value {}

    /**
     * A length of time.
     *
     * @param text as typed: {@code 12 months}
     */
    record Span(Period period, String text, Place place) implements Value {}

    record Flag(boolean on, Place place) implements Value {}

    record Items(List<Value> values, Place place) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** What was typed there, is wrong, and is reported: something was said, and nobody knows what. */
    record Unread(Place place) implements Value {}

    record Group(Fields fields, Place place) implements Value {}
}
