package org.kitepress.render;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes away what would let text through unescaped, or reach for files of the program. */
final class CautiousCustomizer extends ExtensionCustomizer {

    CautiousCustomizer(Extension extension) {
        super(extension);
    }

    @Override
    public Map<String, Filter> getFilters() {
        return without(super.getFilters(), "raw");
    }

    @Override
    public Map<String, Function> getFunctions() {
        return without(super.getFunctions(), "i18n");
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> parsers = super.getTokenParsers();
        return parsers == null
                ? null
                : parsers.stream()
                        .filter(parser -> !parser.getTag().equals("autoescape"))
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
