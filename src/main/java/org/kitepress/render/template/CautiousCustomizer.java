package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes away what would let text through unescaped, reach for files of the program, or depend on which page comes first; and lets
 * what is left pay for what it makes.
 */
final class CautiousCustomizer extends ExtensionCustomizer {

    /** Pebble leaves what is printed in {@code embed} and {@code cache} as it is; {@code cache} and {@code parallel} know no order. */
    private static final Set<String> TAKEN_AWAY = Set.of("autoescape", "embed", "cache", "parallel", "flush");

    private final Budget budget;

    CautiousCustomizer(Extension extension, Budget budget) {
        super(extension);
        this.budget = budget;
    }

    @Override
    public Map<String, Filter> getFilters() {
        Map<String, Filter> filters = without(super.getFilters(), "raw");
        Map<String, Filter> paid = new HashMap<>();
        if (filters != null) {
            filters.forEach((name, filter) -> paid.put(name, PaidFilters.of(name, filter, budget)));
        }
        return paid;
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> functions = without(super.getFunctions(), "i18n");
        if (functions == null || !functions.containsKey("range")) {
            return functions;
        }
        Map<String, Function> bounded = new HashMap<>(functions);
        bounded.computeIfPresent("range", (name, range) -> new PaidRange(range, budget));
        return bounded;
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
        List<BinaryOperator> operators = super.getBinaryOperators();
        return operators == null
                ? null
                : operators.stream()
                        .map(operator -> PaidOperator.of(operator, budget))
                        .toList();
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> parsers = super.getTokenParsers();
        return parsers == null
                ? null
                : parsers.stream()
                        .filter(parser -> !TAKEN_AWAY.contains(parser.getTag()))
                        .toList();
    }

    private static <V> Map<String, V> without(Map<String, V> all, String name) {
        if (all == null || !all.containsKey(name)) {
            return all;
        }
        Map<String, V> rest = new HashMap<>(all);
        rest.remove(name);
        return rest;
    }
}
