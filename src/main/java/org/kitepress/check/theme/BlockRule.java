package org.kitepress.check.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.settings.Theme;

/** A template that extends another one fills blocks that are there; whatever stands beside them would be lost. */
final class BlockRule {

    private static final Pattern TAG = Pattern.compile(
            "\\{#.*?#}|\\{%-?\\s*+(\\w++)(?:\\s++[\"']?+([\\w./-]++))?.*?%}|\\{\\{.*?}}", Pattern.DOTALL);

    private final List<ThemeText> templates;
    private final List<Problem> problems;

    private BlockRule(List<ThemeText> templates, List<Problem> problems) {
        this.templates = templates;
        this.problems = problems;
    }

    static void check(Theme theme, List<ThemeText> templates, List<Problem> problems) {
        BlockRule rule = new BlockRule(templates, problems);
        ThemeText.own(templates, theme)
                .forEach(child -> rule.parent(child).ifPresent(parent -> rule.check(child, parent)));
    }

    private void check(ThemeText child, ThemeText parent) {
        TreeSet<String> known = new TreeSet<>();
        blocks(parent, known, new ArrayList<>());
        int depth = 0;
        int end = 0;
        Matcher tag = TAG.matcher(child.text());
        while (tag.find()) {
            if (depth == 0) {
                beside(child, end, tag.start());
                printed(child, tag);
            }
            String kind = tag.group(1) == null ? "" : tag.group(1);
            if (kind.equals("block") && depth == 0 && !known.contains(tag.group(2))) {
                unknown(child, parent, tag, known);
            }
            depth += opens(kind, tag.group(2)) ? 1 : kind.startsWith("end") ? -1 : 0;
            end = tag.end();
        }
        beside(child, end, child.text().length());
    }

    private static boolean opens(String kind, String name) {
        return List.of("block", "for", "if", "macro", "filter").contains(kind);
    }

    private void unknown(ThemeText child, ThemeText parent, Matcher tag, TreeSet<String> known) {
        problems.add(new Problem(
                Code.TEMPLATE_BROKEN,
                "`" + parent.theme() + "/" + parent.name() + "` has no block `" + tag.group(2)
                        + "`, so nobody would see what stands in it",
                Nearest.hint(String.valueOf(tag.group(2)), known),
                child.at(tag.start(2))));
    }

    private void printed(ThemeText child, Matcher tag) {
        if (tag.group().startsWith("{{") || "include".equals(tag.group(1))) {
            lost(child, tag.start());
        }
    }

    private void beside(ThemeText child, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(child.text().charAt(at))) {
            at++;
        }
        if (at < to) {
            lost(child, at);
        }
    }

    private void lost(ThemeText child, int at) {
        problems.add(new Problem(
                Code.TEMPLATE_BROKEN,
                "this stands in no block, so nobody would see it: the template extends another one",
                "put it into a `{% block … %}`",
                child.at(at)));
    }

    /** All that can be filled from below. */
    private void blocks(ThemeText template, TreeSet<String> known, List<ThemeText> seen) {
        if (seen.contains(template)) {
            return;
        }
        seen.add(template);
        Matcher tag = TAG.matcher(template.text());
        while (tag.find()) {
            if ("block".equals(tag.group(1)) && tag.group(2) != null) {
                known.add(tag.group(2));
            }
        }
        parent(template).ifPresent(next -> blocks(next, known, seen));
    }

    private Optional<ThemeText> parent(ThemeText child) {
        Matcher tag = TAG.matcher(child.text());
        while (tag.find()) {
            if ("extends".equals(tag.group(1)) && tag.group(2) != null) {
                return find(tag.group(2).replaceFirst("\\.peb$", ""));
            }
        }
        return Optional.empty();
    }

    /** As templates name each other: with a theme before the slash, or the nearest. */
    private Optional<ThemeText> find(String asked) {
        int slash = asked.indexOf('/');
        String name = asked.substring(slash + 1);
        return templates.stream()
                .dropWhile(template -> slash >= 0 && !template.theme().equals(asked.substring(0, slash)))
                .filter(template -> template.name().equals(name))
                .findFirst();
    }
}
