package org.kitepress.check.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;
import org.kitepress.source.SourceFile;

/** What lies in a theme is used by something: a file that nothing names is a slip in a name, and changes nothing. */
final class UseRule {

    /** Those that Kitepress asks for by itself. */
    private static final Set<String> ASKED = Set.of(
            "404",
            "front",
            "page",
            "section",
            "taxonomy",
            "term",
            "search",
            "directory",
            "taken-down",
            "part-resource",
            "part-form",
            "post",
            "story",
            "guide",
            "volunteer",
            "profile",
            "edition",
            "event",
            "resource",
            "form");

    private static final Set<String> SHOWN =
            Set.of("css", "js", "mjs", "svg", "png", "jpg", "jpeg", "webp", "avif", "gif");

    private static final Pattern TAG = Pattern.compile("\\{%.*?%}", Pattern.DOTALL);

    private final Site site;
    private final List<ThemeText> templates;
    private final List<ThemeText> assets;
    private final List<Problem> problems;

    private UseRule(Site site, List<ThemeText> templates, List<ThemeText> assets, List<Problem> problems) {
        this.site = site;
        this.templates = templates;
        this.assets = assets;
        this.problems = problems;
    }

    static void check(Site site, List<ThemeText> templates, List<ThemeText> assets, List<Problem> problems) {
        UseRule rule = new UseRule(site, templates, assets, problems);
        rule.templates();
        rule.assets();
    }

    private void templates() {
        Set<String> asked = new HashSet<>(ASKED);
        site.pages().forEach(page -> {
            asked.add(page.document().schema().name());
            asked.addAll(page.document().schema().lineage());
        });
        ThemeText.own(templates, site.theme()).forEach(template -> {
            if (!template.file().name().endsWith(".peb")) {
                ignored(template);
            } else if (!asked.contains(template.name()) && !isNamed(template)) {
                unused(template.file(), "no page is made with it, and no template names it");
            }
        });
    }

    /** A name that is put together can be any. */
    private boolean isNamed(ThemeText template) {
        Pattern naming = Pattern.compile(
                "\\b(?:include|extends|import|from)\\s++(?:[\"'](?:[\\w-]++/)?" + Pattern.quote(template.name())
                        + "(?:\\.peb)?[\"']|[\"'][^\"']*+[\"']\\s*+[~+])|\\binclude\\s++[^\"'\\s]");
        return templates.stream()
                .filter(other -> !other.equals(template))
                .anyMatch(other -> naming.matcher(code(other.text())).find());
    }

    /** What stands in tags, one after the other. */
    private static String code(String text) {
        return TAG.matcher(text).results().map(MatchResult::group).collect(Collectors.joining());
    }

    private void assets() {
        for (SourceFile file : site.theme().assets()) {
            String name = ThemeText.name(file, "/assets/");
            boolean own = site.theme().isOwn(file.path());
            if (own && List.of("html", "htm", "xhtml", "xht").contains(file.extension())) {
                page(file, name);
            } else if (own && SHOWN.contains(file.extension()) && !isShown(file, name)) {
                unused(file, "no template, style sheet or script names it");
            }
        }
    }

    private boolean isShown(SourceFile file, String name) {
        return Stream.concat(templates.stream(), assets.stream())
                .filter(text -> !text.file().path().equals(file.path()))
                .anyMatch(text -> text.text().contains(name) || text.text().contains(file.name()));
    }

    private void unused(SourceFile file, String why) {
        problems.add(new Problem(
                Code.THEME_UNUSED,
                "nothing uses `" + file.path() + "`: " + why,
                "look for a slip in its name, or take the file out",
                file.start()));
    }

    private void ignored(ThemeText template) {
        String name = template.file().name();
        int dot = name.lastIndexOf('.');
        problems.add(new Problem(
                Code.THEME_UNUSED,
                "nothing uses `" + template.file().path() + "`: the name of a template ends in `.peb`",
                "name it `" + (dot < 0 ? name : name.substring(0, dot)) + ".peb`",
                template.file().start()));
    }

    private void page(SourceFile file, String name) {
        problems.add(new Problem(
                Code.PROMISE_BROKEN,
                "`" + name + "` would be a page without a policy and a way out",
                "make it a page under `content/`, or a template",
                file.start()));
    }
}
