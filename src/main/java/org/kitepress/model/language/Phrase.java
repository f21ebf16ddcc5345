package org.kitepress.model.language;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with named placeholders: {@code Page {page} of {pages}}. */
public record Phrase(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*+)}");

    /** The names of its placeholders, in their order. */
    public Set<String> placeholders() {
        Set<String> names = new LinkedHashSet<>();
        read(words -> {}, names::add);
        return names;
    }

    /** What it says with these values, by name; a placeholder that has none stays as it is. */
    public String with(Map<String, ?> values) {
        StringBuilder out = new StringBuilder();
        read(out::append, name -> out.append(values.containsKey(name) ? values.get(name) : "{" + name + "}"));
        return out.toString();
    }

    /** Hands over what it is made of, from its beginning to its end. */
    public void read(Consumer<String> words, Consumer<String> placeholder) {
        Matcher found = PLACEHOLDER.matcher(text);
        int end = 0;
        while (found.find()) {
            words.accept(text.substring(end, found.start()));
            placeholder.accept(found.group(1));
            end = found.end();
        }
        words.accept(text.substring(end));
    }
}
