package org.kitepress.render.html;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A JSON object (RFC 8259) that may stand in a page as well: no sign in it means anything to HTML. */
public final class Json {

    private final StringBuilder members = new StringBuilder();

    public Json text(String name, String value) {
        return add(name, quoted(value));
    }

    public Json number(String name, int value) {
        return add(name, Integer.toString(value));
    }

    public Json object(String name, Json value) {
        return add(name, value.toString());
    }

    public Json list(String name, List<Json> values) {
        return add(name, values.stream().map(Json::toString).collect(Collectors.joining(",", "[", "]")));
    }

    private Json add(String name, String json) {
        members.append(members.isEmpty() ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(json);
        return this;
    }

    @Override
    public String toString() {
        return "{" + members + "}";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isMarked(text.charAt(i))) {
                out.append(text, from, i).append("\\u").append(HexFormat.of().toHexDigits(text.charAt(i)));
                from = i + 1;
            }
        }
        return out.append(text, from, text.length()).append('"').toString();
    }

    private static boolean isMarked(char c) {
        return switch (c) {
            case '"', '\\', '<', '>', '&', '\u2028', '\u2029' -> true;
            default -> c < ' ' || Character.isSurrogate(c);
        };
    }
}
