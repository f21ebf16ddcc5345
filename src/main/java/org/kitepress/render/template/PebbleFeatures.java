package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.escaper.EscaperExtension;
import io.pebbletemplates.pebble.extension.i18n.I18nExtension;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What templates can use beside what they are given: filters, tests, functions and tags, by their names. */
record PebbleFeatures(List<String> filters, List<String> tests, List<String> functions, List<String> tags) {

    /** What Pebble brings, without what we take away, and these. */
    static PebbleFeatures of(List<Extension> ours) {
        List<Extension> all = Stream.concat(
                        Stream.of(new CoreExtension(), new EscaperExtension(), new I18nExtension())
                                .map(extension -> new CautiousCustomizer(extension, new Budget())),
                        ours.stream())
                .toList();
        return new PebbleFeatures(
                names(all, Extension::getFilters),
                names(all, Extension::getTests),
                names(all, Extension::getFunctions),
                all.stream()
                        .flatMap(extension -> Stream.ofNullable(extension.getTokenParsers()))
                        .flatMap(List::stream)
                        .map(TokenParser::getTag)
                        .toList());
    }

    private static List<String> names(List<Extension> all, Function<Extension, Map<String, ?>> part) {
        return all.stream()
                .flatMap(extension -> Stream.ofNullable(part.apply(extension)))
                .flatMap(map -> map.keySet().stream())
                .collect(Collectors.toList());
    }
}
