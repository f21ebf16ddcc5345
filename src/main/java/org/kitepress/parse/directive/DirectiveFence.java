package org.kitepress.parse.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.text.Block;

/**
 * The line that a directive begins with, as in the generic-directives proposal.
 *
 * @param colons one in a line, two for a leaf, three or more for a container
 * @param attributes as typed between the braces; absent if they cannot be read
 */
record DirectiveFence(int colons, String name, String label, Optional<List<Block.Attribute>> attributes) {

    private static final String LABEL = "\\[((?:[^\\[\\]]++|\\[[^\\[\\]]*+]){0,50}+)]";
    private static final Pattern IN_LINE =
            Pattern.compile(":([A-Za-z][A-Za-z0-9-]{0,30}+)(?=[\\[{])(?:" + LABEL + ")?+(?:\\{([^{}\\n]*+)})?+");

    private static final Pattern LINE =
            Pattern.compile("(:{2,})([A-Za-z][A-Za-z0-9-]*)(?:" + LABEL + ")?(?:\\{([^}]*)})?[ \\t]*");
    private static final Pattern SLIP = Pattern.compile(":{3,}[ \\t]*[A-Za-z]|::([A-Za-z][A-Za-z-]*+)([\\[{]?)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s*(?:([A-Za-z][A-Za-z0-9-]*)=(?:\"([^\"]*)\"|([^\\s\"]+))|([#.])([\\w-]+))");

    /** The fence on this line, its indentation taken off; empty if the line is not one. */
    static Optional<DirectiveFence> of(CharSequence line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String label = matcher.group(3) == null ? "" : matcher.group(3);
        String attributes = matcher.group(4) == null ? "" : matcher.group(4);
        return Optional.of(
                new DirectiveFence(matcher.group(1).length(), matcher.group(2), label, attributes(attributes)));
    }

    /** A line that begins like a fence and is none: text that was to be hidden must not be shown because of a space. */
    static Optional<DirectiveFence> unreadable(CharSequence line) {
        Matcher slip = SLIP.matcher(line);
        return slip.lookingAt() && isMeant(slip)
                ? Optional.of(new DirectiveFence(2, "", line.toString(), Optional.empty()))
                : Optional.empty();
    }

    /** Two colons before a word that is no name of ours, nor nearly, are words about style sheets or of a chat. */
    private static boolean isMeant(Matcher slip) {
        return slip.group(1) == null
                || !slip.group(2).isEmpty()
                || DirectiveName.isNear(slip.group(1).toLowerCase(Locale.ROOT));
    }

    boolean isUnreadable() {
        return name.isEmpty();
    }

    private static Optional<List<Block.Attribute>> attributes(String typed) {
        List<Block.Attribute> attributes = new ArrayList<>();
        Matcher matcher = ATTRIBUTE.matcher(typed);
        int end = 0;
        while (matcher.find(end) && matcher.start() == end) {
            attributes.add(attribute(matcher));
            end = matcher.end();
        }
        return typed.substring(end).isBlank() ? Optional.of(List.copyOf(attributes)) : Optional.empty();
    }

    /** {@code #x} is {@code id=x}, {@code .x} is {@code class=x}. */
    private static Block.Attribute attribute(Matcher matcher) {
        if (matcher.group(4) != null) {
            return new Block.Attribute(matcher.group(4).equals("#") ? "id" : "class", matcher.group(5));
        }
        return new Block.Attribute(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
    }

    /** A directive in a line, and where in it its label stands and where it ends. */
    record Found(DirectiveFence fence, int labelStart, int labelEnd, int end) {}

    /** The directive that begins here, in the midst of a line; empty if this is a colon like others. */
    static Optional<Found> inLine(CharSequence line, int from) {
        Matcher matcher = IN_LINE.matcher(line).region(from, line.length());
        if (!matcher.lookingAt() || matcher.group(2) == null && matcher.group(3) == null) {
            return Optional.empty();
        }
        boolean labelled = matcher.group(2) != null;
        String attributes = matcher.group(3) == null ? "" : matcher.group(3);
        DirectiveFence fence =
                new DirectiveFence(1, matcher.group(1), labelled ? matcher.group(2) : "", attributes(attributes));
        return Optional.of(
                new Found(fence, labelled ? matcher.start(2) : from, labelled ? matcher.end(2) : from, matcher.end()));
    }

    boolean isContainer() {
        return colons > 2;
    }

    /** Whether this line ends the container: colons only, as many as it began with. */
    boolean isClosedBy(CharSequence line) {
        String text = line.toString().strip();
        return text.length() >= colons && text.chars().allMatch(c -> c == ':');
    }
}
