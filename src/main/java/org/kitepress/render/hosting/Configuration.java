package org.kitepress.render.hosting;

import java.util.Arrays;

/** The lines of a configuration, with what stands inside of a block four spaces further in. */
final class Configuration {

    private final StringBuilder out = new StringBuilder();
    private String margin = "";

    void line(String... words) {
        out.append(margin).append(String.join(" ", words)).append('\n');
    }

    /** Lines as they are. */
    void lines(String text) {
        Arrays.stream(text.split("\n")).forEach(this::line);
    }

    void note(String... lines) {
        Arrays.stream(lines).forEach(line -> line("#", line));
    }

    void gap() {
        out.append('\n');
    }

    void block(String opening, Runnable inside, String closing) {
        line(opening);
        String before = margin;
        margin += "    ";
        inside.run();
        margin = before;
        line(closing);
    }

    void block(String opening, Runnable inside) {
        block(opening + " {", inside, "}");
    }

    /** In quotation marks, for servers that take a backslash before these two signs. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
