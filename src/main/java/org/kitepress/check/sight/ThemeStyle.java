package org.kitepress.check.sight;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.settings.Theme;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/** What the style sheets of a theme may take out of sight on a screen. */
final class ThemeStyle {

    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*+(--[\\w-]++)\\s*+(?:,([^()]*+))?\\)");
    /** Variables that name each other are followed so far. */
    private static final int DEPTH = 4;

    private static final Pattern LEVEL = Pattern.compile("\\d");

    private final Map<String, Set<String>> variables = new HashMap<>();
    private final List<Declaration> veils = new ArrayList<>();
    private final List<Declaration> raised = new ArrayList<>();
    private int bar = Integer.MAX_VALUE;

    /**
     * One that counts here.
     *
     * @param own whether it is the site's, and not the program's
     */
    record Declaration(SourceFile file, CssRule rule, SelectorMatch selection, boolean own) {

        /** As it is written in the sheet, on one line. */
        String said() {
            return rule.property() + ": " + rule.value().replaceAll("\\s++", " ");
        }

        /** Of a {@code z-index} that is a number. */
        int level() {
            String digits = rule.value().replaceAll("\\D.*+", "");
            return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        }

        Place place() {
            return Lines.of(file.path(), text(file)).at(rule.offset());
        }
    }

    static ThemeStyle of(Theme theme) {
        ThemeStyle style = new ThemeStyle();
        List<SourceFile> sheets = theme.assets().stream()
                .filter(file -> file.extension().equals("css"))
                .toList();
        Map<SourceFile, List<CssRule>> rules = new HashMap<>();
        sheets.forEach(sheet -> rules.put(sheet, CssReader.read(text(sheet))));
        rules.values().forEach(all -> all.stream()
                .filter(rule -> rule.property().startsWith("--"))
                .forEach(rule -> style.variables
                        .computeIfAbsent(rule.property(), name -> new LinkedHashSet<>())
                        .add(rule.value())));
        sheets.forEach(sheet -> rules.get(sheet).forEach(rule -> style.add(sheet, rule, theme.isOwn(sheet.path()))));
        return style;
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private void add(SourceFile sheet, CssRule rule, boolean own) {
        if (rule.print()) {
            return;
        }
        if (meanings(rule.value(), DEPTH).stream().anyMatch(value -> Veil.hides(rule.property(), value))) {
            veils.add(new Declaration(sheet, rule, SelectorMatch.of(rule.selector()), own));
        }
        if (rule.property().equals("z-index") && LEVEL.matcher(rule.value()).lookingAt()) {
            Declaration level = new Declaration(sheet, rule, SelectorMatch.of(rule.selector()), own);
            if (own) {
                raised.add(level);
            } else if (rule.selector().equals(".bar")) {
                bar = level.level();
            }
        }
    }

    /** All that a value may be once its variables are filled in. */
    private Set<String> meanings(String value, int depth) {
        Matcher variable = VARIABLE.matcher(value);
        if (depth == 0 || !variable.find()) {
            return Set.of(value);
        }
        Set<String> fillings = new LinkedHashSet<>(variables.getOrDefault(variable.group(1), Set.of()));
        if (variable.group(2) != null) {
            fillings.add(variable.group(2));
        }
        Set<String> all = new HashSet<>();
        for (String filling : fillings) {
            String filled = value.substring(0, variable.start()) + filling + value.substring(variable.end());
            all.addAll(meanings(filled, depth - 1));
        }
        return all;
    }

    /** How high the bar with the way out stands; above all if no sheet of the program says it. */
    int bar() {
        return bar;
    }

    List<Declaration> veils() {
        return veils;
    }

    /** Those of the site that lift something above the rest. */
    List<Declaration> raised() {
        return raised;
    }
}
