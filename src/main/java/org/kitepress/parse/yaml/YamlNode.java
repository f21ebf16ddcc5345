package org.kitepress.parse.yaml;

import java.util.List;
import java.util.regex.Pattern;
import org.kitepress.source.Place;

/** A piece of YAML as it was typed: nothing is taken for a date, a number or a yes. */
public sealed interface YamlNode {

    Place place();

    /** Whether nothing was said: no words, or a list or fields of nothing. */
    boolean isNothing();

    /** Whether it is {@code []}, which nobody types by leaving something out. */
    default boolean isEmptyList() {
        return this instanceof Sequence sequence && sequence.items().isEmpty();
    }

    /**
     * @param text without the spaces at its ends; empty for an unquoted {@code null} or {@code ~}, too
     * @param wrapped whether it was typed over several lines that count as one, so that each line break left stands for an empty line
     */
    record Scalar(String text, boolean wrapped, Place place) implements YamlNode {

        private static final Pattern BREAKS = Pattern.compile("\n+");

        public Scalar(String text, Place place) {
            this(text, false, place);
        }

        /** The text with its paragraphs as they were typed: an empty line between two of them. */
        public String lines() {
            return wrapped ? BREAKS.matcher(text).replaceAll("$0\n") : text;
        }

        @Override
        public boolean isNothing() {
            return text.isEmpty();
        }
    }

    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        @Override
        public boolean isNothing() {
            return items.stream().allMatch(YamlNode::isNothing);
        }
    }

    record Mapping(List<Entry> entries, Place place) implements YamlNode {
        @Override
        public boolean isNothing() {
            return entries.stream().map(Entry::value).allMatch(value -> value.isNothing() && !value.isEmptyList());
        }
    }

    record Entry(String key, YamlNode value, Place place) {}
}
