package org.kitepress.parse.mark;

import java.util.List;
import java.util.regex.Pattern;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.FieldWalk;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Value;

/** Holds the words of fields against {@link ShownMarks}: a field takes no directive, no comment and no HTML, and shows them. */
public final class FieldMarks {

    private static final Pattern TYPED = Pattern.compile("`[^`\\n]*+`");

    private final ShownMarks marks;

    public FieldMarks(List<Problem> problems) {
        this.marks = new ShownMarks(problems);
    }

    public void look(Fields fields, List<Field> schema) {
        FieldWalk.each(fields, schema, (field, value) -> {
            if (field.kind() == Kind.TEXT && value instanceof Value.Text text) {
                look(text);
            }
        });
        schema.stream()
                .filter(field -> field.kind() == Kind.ANY)
                .flatMap(field -> fields.value(field.name()).stream())
                .forEach(this::look);
    }

    /** Every text in a value that no schema describes. */
    public void look(Value value) {
        FieldWalk.texts(value, this::look);
    }

    private void look(Value.Text text) {
        marks.look(TYPED.matcher(text.text()).replaceAll("\uFFFC"), text.place());
    }
}
