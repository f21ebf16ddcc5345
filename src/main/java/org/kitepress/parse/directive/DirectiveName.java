package org.kitepress.parse.directive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Keyword;
import org.kitepress.diag.Nearest;

/** The names of directives, each with the forms it has and the attributes it takes. */
public enum DirectiveName implements Keyword {
    CONTACT(false, true, true, "id", "by"),
    FIGURE(true, false, false, "credit"),
    FORM(false, true, false, "id"),
    ONLY(true, false, true, "channel"),
    PULLQUOTE(true, false, false),
    RESOURCE(false, true, false, "id"),
    STEPS(true, false, false),
    WARNING(true, false, false);

    /** These decide who may read what follows them. */
    public static final List<String> GUARDS = List.of("only", "warning");

    private final boolean container;
    private final boolean leaf;
    private final boolean inLine;
    private final List<String> attributes;

    DirectiveName(boolean container, boolean leaf, boolean inLine, String... attributes) {
        this.container = container;
        this.leaf = leaf;
        this.inLine = inLine;
        this.attributes = List.of(attributes);
    }

    boolean isContainer() {
        return container;
    }

    boolean isLeaf() {
        return leaf;
    }

    /** Whether it can stand in a line: {@code :name[text]{key=value}}. */
    boolean isInLine() {
        return inLine;
    }

    List<String> attributes() {
        return attributes;
    }

    public static Optional<DirectiveName> of(String word) {
        return Keyword.of(word, values());
    }

    /** Whether a name is that of a directive, or nearly. */
    public static boolean isNear(String name) {
        return of(name).isPresent() || Nearest.to(name, words()).isPresent();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(DirectiveName::word).toList();
    }

    static List<String> wordsInLines() {
        return Arrays.stream(values())
                .filter(DirectiveName::isInLine)
                .map(DirectiveName::word)
                .toList();
    }
}
