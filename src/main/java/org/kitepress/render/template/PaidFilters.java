package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.core.DefaultFilter;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;

/** The filters that can make much of little, or anything of a record: each measures first. */
final class PaidFilters {

    /** A width that no page needs. */
    private static final Pattern WIDE = Pattern.compile("\\d{5}");

    /** Those that make words of what they are given. */
    private static final Set<String> OF_WORDS = Set.of(
            "abbreviate",
            "base64decode",
            "base64encode",
            "capitalize",
            "date",
            "join",
            "lower",
            "nl2br",
            "numberformat",
            "sha256",
            "title",
            "trim",
            "upper",
            "urlencode");

    private PaidFilters() {}

    /** The same filter, with its price. */
    static Filter of(String name, Filter filter, Budget budget) {
        if (filter instanceof DefaultFilter) {
            return filter;
        }
        if (filter instanceof EscapeFilter escape) {
            return new Escape(escape, budget);
        }
        return switch (name) {
            case "replace" -> new Replace(filter, budget);
            case "split" -> new Split(filter, budget);
            case "format" -> new Format(filter, budget);
            default -> OF_WORDS.contains(name) ? new OfWords(filter, budget) : new PaidFilter(filter, budget);
        };
    }

    /** What everything passes that is printed. */
    private static final class Escape extends EscapeFilter {

        private final EscapeFilter filter;
        private final Budget budget;

        Escape(EscapeFilter filter, Budget budget) {
            this.filter = filter;
            this.budget = budget;
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            budget.pay(input);
            Printable.require(input, self.getName(), line > 0 ? line : budget.line());
            return filter.apply(input, arguments, self, context, line);
        }
    }

    /** Of anything else, Java's words would be made. */
    private static final class OfWords extends PaidFilter {

        OfWords(Filter filter, Budget budget) {
            super(filter, budget);
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            Printable.require(input, self.getName(), line);
            return super.apply(input, arguments, self, context, line);
        }
    }

    private static final class Replace extends PaidFilter {

        Replace(Filter filter, Budget budget) {
            super(filter, budget);
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            if (input == null || !(arguments.get("replace_pairs") instanceof Map<?, ?> pairs)) {
                return super.apply(input, arguments, self, context, line);
            }
            budget.pay(input);
            budget.pay(pairs);
            Printable.require(List.of(input, pairs), self.getName(), line);
            String text = input.toString();
            for (Map.Entry<?, ?> pair : pairs.entrySet()) {
                text = replaced(text, String.valueOf(pair.getKey()), String.valueOf(pair.getValue()));
            }
            return text;
        }

        private String replaced(String text, String from, String to) {
            for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + Math.max(1, from.length()))) {
                budget.spend(1L + to.length());
                if (at == text.length()) {
                    break;
                }
            }
            budget.spend(text.length());
            return text.replace(from, to);
        }
    }

    /** A pattern can take longer than there is time for: each look at a sign is paid for. */
    private static final class Split extends PaidFilter {

        Split(Filter filter, Budget budget) {
            super(filter, budget);
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            if (!(input instanceof String text) || !(arguments.get("delimiter") instanceof String delimiter)) {
                return super.apply(input, arguments, self, context, line);
            }
            int limit = arguments.get("limit") instanceof Number number ? number.intValue() : 0;
            budget.pay(text);
            return List.of(Pattern.compile(delimiter).split(new PaidText(text, budget), limit));
        }
    }

    private static final class Format extends PaidFilter {

        Format(Filter filter, Budget budget) {
            super(filter, budget);
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            if (input != null && WIDE.matcher(input.toString()).find()) {
                throw new FaultException(
                        Code.TEMPLATE_BROKEN,
                        "format",
                        "a number in this format is too large",
                        "write a width of at most four digits",
                        line,
                        self.getName());
            }
            arguments.values().forEach(budget::pay);
            arguments.values().forEach(value -> Printable.require(value, self.getName(), line));
            return super.apply(input, arguments, self, context, line);
        }
    }

    private record PaidText(String text, Budget budget) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            budget.spend(1);
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
