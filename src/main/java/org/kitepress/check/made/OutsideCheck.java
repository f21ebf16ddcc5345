package org.kitepress.check.made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/**
 * Nothing is fetched from another host: neither by a page, nor by a style sheet, a script or a drawing of the theme. Drawings
 * under {@code content/} are written anew and have no addresses left. What several pages fetch is told of the first of them.
 */
final class OutsideCheck {

    private static final Pattern SHEET =
            Pattern.compile("<\\?xml-stylesheet\\b[^>]*?\\bhref\\s*+=\\s*+[\"']([^\"']++)");

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private OutsideCheck() {}

    /** @param pages what each of them fetches from outside, in their order */
    static List<Problem> problems(Site site, Map<String, List<String>> pages) {
        OutsideCheck check = new OutsideCheck();
        site.theme().assets().forEach(check::asset);
        pages.forEach(check::page);
        return check.problems;
    }

    private void page(String path, List<String> addresses) {
        Place place = new Place("site/" + path, 1, 1);
        addresses.stream().filter(told::add).forEach(address -> add(path, address, place));
    }

    private void asset(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        switch (file.extension()) {
            case "css" -> fetches(file, text, StyleFetches.outside(text));
            case "js", "mjs" -> fetches(file, text, ScriptFetches.outside(text));
            case "svg" -> drawing(file, text);
            default -> {}
        }
    }

    private void fetches(SourceFile file, String text, List<StyleFetches.Fetch> fetches) {
        Lines lines = Lines.of(file.path(), text);
        fetches.forEach(fetch -> add(file.name(), fetch.address(), lines.at(fetch.offset())));
    }

    private void drawing(SourceFile file, String text) {
        Stream<String> sheets =
                SHEET.matcher(text).results().map(found -> found.group(1)).filter(OutsideAddress::is);
        List<StyleFetches.Fetch> fetches = Stream.concat(sheets, tags(text))
                .distinct()
                .map(address -> new StyleFetches.Fetch(address, Math.max(0, text.indexOf(address))))
                .toList();
        fetches(file, text, fetches);
    }

    private static Stream<String> tags(String text) {
        List<String> addresses = new ArrayList<>();
        TagReader.read(text.getBytes(StandardCharsets.UTF_8), tag -> addresses.addAll(TagFetches.outside(tag)));
        return addresses.stream();
    }

    private void add(String file, String address, Place place) {
        problems.add(new Problem(
                Code.REQUEST_OUTSIDE,
                "`" + file + "` fetches `" + address + "` from another host",
                "put a copy of it into the theme's `assets/`",
                place));
    }
}
