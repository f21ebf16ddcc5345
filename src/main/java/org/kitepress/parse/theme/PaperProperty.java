package org.kitepress.parse.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Keyword;
import org.kitepress.diag.Nearest;

/**
 * The properties that a theme may give to what stands on a sheet, and what each may be. FOP passes over a wrong length in
 * silence, so every value is looked at here.
 */
enum PaperProperty implements Keyword {
    FONT_FAMILY("Serif|Sans|Mono", "`Serif`, `Sans` or `Mono`"),
    FONT_SIZE(Shape.LENGTH, Shape.A_LENGTH),
    FONT_STYLE("normal|italic", "`normal` or `italic`"),
    FONT_WEIGHT("normal|bold", "`normal` or `bold`"),
    LETTER_SPACING(Shape.LENGTH, Shape.A_LENGTH),
    LINE_HEIGHT("[0-9]+(\\.[0-9]+)?(pt)?", "a number such as `1.3`"),
    TEXT_ALIGN("start|center|end|justify", "`start`, `center`, `end` or `justify`"),
    TEXT_INDENT(Shape.LENGTH, Shape.A_LENGTH),
    SPACE_BEFORE(Shape.LENGTH, Shape.A_LENGTH),
    SPACE_AFTER(Shape.LENGTH, Shape.A_LENGTH),
    PADDING(Shape.LENGTH + "( (" + Shape.LENGTH + "))?", Shape.A_LENGTH),
    PADDING_TOP(Shape.LENGTH, Shape.A_LENGTH),
    PADDING_BOTTOM(Shape.LENGTH, Shape.A_LENGTH),
    PADDING_LEFT(Shape.LENGTH, Shape.A_LENGTH),
    PADDING_RIGHT(Shape.LENGTH, Shape.A_LENGTH),
    BORDER(Shape.LINE, Shape.A_LINE),
    BORDER_TOP(Shape.LINE, Shape.A_LINE),
    BORDER_BOTTOM(Shape.LINE, Shape.A_LINE),
    BORDER_LEFT(Shape.LINE, Shape.A_LINE),
    BORDER_RIGHT(Shape.LINE, Shape.A_LINE),
    MARGIN_TOP(Shape.LENGTH, Shape.A_LENGTH),
    MARGIN_BOTTOM(Shape.LENGTH, Shape.A_LENGTH),
    MARGIN_LEFT(Shape.LENGTH, Shape.A_LENGTH),
    MARGIN_RIGHT(Shape.LENGTH, Shape.A_LENGTH),
    COLUMN_GAP(Shape.LENGTH, Shape.A_LENGTH);

    private final Pattern pattern;
    private final String shape;

    PaperProperty(String pattern, String shape) {
        this.pattern = Pattern.compile(pattern);
        this.shape = shape;
    }

    /** What is wrong, still without its place. */
    record Fault(Code code, String message, String hint) {}

    /** What is wrong with this property and value; empty if nothing is. */
    static Optional<Fault> check(String name, String value) {
        Optional<PaperProperty> known = Keyword.of(name, values());
        if (known.isEmpty()) {
            List<String> names =
                    Arrays.stream(values()).map(PaperProperty::word).toList();
            return Optional.of(new Fault(
                    Code.FIELD_UNKNOWN, "`" + name + "` is not a property of paper", Nearest.hint(name, names)));
        }
        boolean right = known.get().pattern.matcher(value).matches();
        return right
                ? Optional.empty()
                : Optional.of(new Fault(
                        Code.FIELD_INVALID, "`" + name + "` cannot be `" + value + "`", "write " + known.get().shape));
    }

    private static final class Shape {
        private static final String LENGTH = "(?:[0-9]+(?:\\.[0-9]+)?(?:pt|mm|in|em)|0)";
        private static final String A_LENGTH = "a length such as `12pt` or `5mm`";
        private static final String LINE = "none|[0-9]+(\\.[0-9]+)?pt (solid|dashed|dotted)( black)?";
        private static final String A_LINE = "a line such as `0.5pt solid`";
    }
}
