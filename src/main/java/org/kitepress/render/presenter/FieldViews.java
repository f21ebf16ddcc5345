package org.kitepress.render.presenter;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Value;
import org.kitepress.model.language.Language;
import org.kitepress.model.text.Punctuation;
import org.kitepress.render.html.Dates;
import org.kitepress.render.view.FormView;
import org.kitepress.render.view.ResourceView;

/** Makes what templates see of the fields that a writer filled in: texts, days, lists, and fields by their names. */
final class FieldViews {

    private final Language language;
    private final Dates dates;
    private final Function<String, ResourceView> resources;
    private final Function<String, FormView> forms;

    /**
     * @param resources the view of a resource by its id, or null
     * @param forms the same of a form
     */
    FieldViews(
            Language language,
            Dates dates,
            Function<String, ResourceView> resources,
            Function<String, FormView> forms) {
        this.language = language;
        this.dates = dates;
        this.resources = resources;
        this.forms = forms;
    }

    /**
     * Every field of the schema is there, so that a template can ask for it and a slip of its pen is noticed; but for
     * consent, which is nobody's business on a page.
     */
    Map<String, Object> of(Fields fields, List<Field> schema) {
        Map<String, Object> view = new HashMap<>();
        schema.stream()
                .filter(field -> !field.name().equals("consent"))
                .forEach(field -> view.put(
                        field.name(),
                        fields.value(field.name())
                                .filter(value -> !(value instanceof Value.Unread))
                                .map(value -> value(value, field))
                                .orElse(null)));
        return view;
    }

    private Object value(Value value, Field field) {
        if (value instanceof Value.Items items) {
            return items.values().stream()
                    .filter(item -> !(item instanceof Value.Unread))
                    .map(item -> value(item, field))
                    .toList();
        }
        if (value instanceof Value.Group group && field.kind() == Kind.GROUP) {
            return of(group.fields(), field.fields());
        }
        return value instanceof Value.Text text ? named(text.text(), field) : plain(value);
    }

    /** What a short name stands for. */
    private Object named(String text, Field field) {
        return switch (field.kind()) {
            case TIME -> dates.of(LocalTime.parse(text));
            case COUNTRY -> language.country(text);
            case RESOURCE -> resources.apply(text);
            case FORM -> forms.apply(text);
            default ->
                field.values().isEmpty()
                        ? Punctuation.set(text, language.locale().getLanguage())
                        : text;
        };
    }

    /** What needs no schema to be shown. */
    private Object plain(Value value) {
        if (value instanceof Value.Day day) {
            return dates.of(day.day());
        }
        if (value instanceof Value.Flag flag) {
            return flag.on();
        }
        if (value instanceof Value.Span span) {
            return span.text();
        }
        if (value instanceof Value.Items items) {
            return items.values().stream().map(this::plain).toList();
        }
        if (value instanceof Value.Group group) {
            Map<String, Object> view = new HashMap<>();
            group.fields().entries().forEach(entry -> view.put(entry.name(), plain(entry.value())));
            return view;
        }
        return ((Value.Text) value).text();
    }
}
