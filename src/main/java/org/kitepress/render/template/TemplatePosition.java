package org.kitepress.render.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kitepress.source.Place;

/** The line at which a template stopped, and what it says up to there. */
final class TemplatePosition {

    private static final String OWNER = "(?<![\\w.])([A-Za-z_]\\w*+(?:\\.\\w++|\\[[^\\]]{1,100}+])*?)";

    private final String path;
    private final int line;
    private final String text;

    TemplatePosition(String path, int line, String text) {
        this.path = path;
        this.line = line;
        this.text = text;
    }

    private static final Pattern NAMING =
            Pattern.compile("\\{%-?\\s*+(for|endfor|set|macro|endmacro)\\b\\s*+(\\w*+)(?:\\s*+\\(([^)]*+)\\))?");

    /** Where a name stands in the line; its beginning, if it does not. */
    Place at(String name) {
        return new Place(
                path, line, asked(name).map(found -> found.start(2) + 1).orElse(1));
    }

    /** What something was asked of, as it was typed: {@code page.fields} of {@code page.fields.titel}. */
    Optional<String> owner(String name) {
        return asked(name).map(found -> found.group(1));
    }

    /** The name in a tag, and not where a loop or a macro gives it. */
    private Optional<MatchResult> asked(String name) {
        String typed = "(" + Pattern.quote(name) + ")(?!\\w)";
        return name.isEmpty()
                ? Optional.empty()
                : Pattern.compile("(?:" + OWNER + "(?:\\.|\\[[\"'])|(?<![\\w.]|for |set |macro ))" + typed)
                        .matcher(code())
                        .results()
                        .filter(found -> isInTag(found.start()))
                        .findFirst();
    }

    private boolean isInTag(int at) {
        String before = code().substring(0, at);
        return before.lastIndexOf('{') > before.lastIndexOf('}');
    }

    private String code() {
        return text.lines().skip(line - 1L).findFirst().orElse("");
    }

    /** The names that the template has given on its way here: those of its loops and macros, and what it sets. */
    List<String> names(String fault) {
        Deque<List<String>> scopes = new ArrayDeque<>(List.of(new ArrayList<>()));
        NAMING.matcher(before(fault)).results().forEach(tag -> read(tag, scopes));
        return scopes.stream().flatMap(List::stream).toList();
    }

    /** Whether it stands in a macro, which sees nothing but what it is given. */
    boolean isInMacro(String fault) {
        String before = before(fault);
        return before.lastIndexOf(" macro ") > before.lastIndexOf(" endmacro ");
    }

    private String before(String fault) {
        int from = 0;
        for (int i = 1; i < line && from >= 0; i++) {
            from = text.indexOf('\n', from) + 1;
        }
        return text.substring(0, Math.min(text.length(), from + at(fault).column() - 1));
    }

    private static void read(MatchResult tag, Deque<List<String>> scopes) {
        switch (tag.group(1)) {
            case "for" -> scopes.push(new ArrayList<>(List.of(tag.group(2), "loop")));
            case "macro" -> scopes.push(new ArrayList<>(arguments(tag.group(3))));
            case "set" -> scopes.getFirst().add(tag.group(2));
            default -> {
                if (scopes.size() > 1) {
                    scopes.pop();
                }
            }
        }
    }

    private static List<String> arguments(String typed) {
        return typed == null
                ? List.of()
                : Pattern.compile(",")
                        .splitAsStream(typed)
                        .map(argument -> argument.replaceFirst("=.*+", "").strip())
                        .toList();
    }
}
