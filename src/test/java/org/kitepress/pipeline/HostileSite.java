package org.kitepress.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.read.ProgramReader;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A site with a page of every type that has the same words in every place where somebody can type, and before them a mark of
 * the place's own. The places are those of the schemas: a new field is one as soon as it is there.
 */
public final class HostileSite {

    /** What has to be a value of some sort for the rest of the site to be made, and where that is not an example's. */
    private static final Map<String, Object> FIXED = Map.ofEntries(
            Map.entry("type", ""),
            Map.entry("slug", ""),
            Map.entry("aliases", ""),
            Map.entry("draft", ""),
            Map.entry("withdrawn", ""),
            Map.entry("theme", ""),
            Map.entry("links", ""),
            Map.entry("reading", ""),
            Map.entry("accept", ""),
            Map.entry("limits", ""),
            Map.entry("page-size", ""),
            Map.entry("paper-weight", ""),
            Map.entry("ounces", "1"),
            Map.entry("language", ""),
            Map.entry("channels", List.of("web", "feed", "search", "print", "message", "epub")),
            Map.entry("id", "handbook"),
            Map.entry("name in form.fields", "called"),
            Map.entry("action", "https://example.org/'onmouseover='x"),
            Map.entry("onion", ""),
            Map.entry("expires", "2099-01-01"),
            Map.entry("until", "2099-01-01"),
            Map.entry("closes", "2099-01-01"),
            Map.entry("reviewed", "2026-11-01"),
            Map.entry("identity", "working-name"),
            Map.entry("languages", List.of("en")),
            Map.entry("url in site", "https://tiny.example/"),
            Map.entry("menu", List.of("posts", "stories")),
            Map.entry("mailroom", List.of("florida-letters")),
            Map.entry("publish", List.of("epub")));

    private final Path folder;
    private final String payload;
    private final Map<String, String> marks = new LinkedHashMap<>();

    HostileSite(Path folder, String payload) {
        this.folder = folder;
        this.payload = payload;
    }

    /** Every place by its name, and the mark that stands there. */
    Map<String, String> marks() {
        return marks;
    }

    static List<Schema> types() throws IOException {
        return TypeParser.parse(ProgramReader.read(), List.of()).value();
    }

    /** A mark of this place and the words after it. */
    String typed(String place) {
        int number = marks.size();
        String mark = "zq" + (char) ('a' + number / 400) + (char) ('a' + number / 20 % 20) + (char) ('a' + number % 20)
                + "qz";
        return marks.computeIfAbsent(place, any -> mark) + payload;
    }

    void write() throws IOException {
        for (Schema type : types()) {
            if (type.name().equals("site")) {
                file("site.yaml", yaml(type));
            } else if (!type.has(Trait.PAGELESS)) {
                page(type);
            }
        }
        file("content/index.md", "---\ntitle: Front\n---\n\nA lantern.\n");
        file("content/glossary.yaml", new Yaml().dump(Map.of("terms", List.of(explained()))));
        Files.copy(Path.of("content/pictures/two-chairs.png"), folder.resolve("content/two-chairs.png"));
    }

    private Map<String, String> explained() {
        return Map.of("term", "lantern", "means", typed("glossary.terms.means"));
    }

    private void page(Schema type) throws IOException {
        String into = "content/" + (type.folder().isEmpty() ? "" : type.folder() + "/");
        if (type.isData()) {
            file(into + type.name() + ".yaml", yaml(type));
            return;
        }
        String up = type.folder().isEmpty() ? "" : "../";
        file(into + type.name() + ".md", "---\n" + yaml(type) + "---\n\n" + text(type.name(), up));
        if (!type.folder().isEmpty()) {
            file(
                    into + "index.md",
                    "---\n" + new Yaml().dump(Map.of("title", typed("section " + type.name()))) + "---\n");
        }
    }

    private void file(String path, String content) throws IOException {
        file(folder, path, content);
    }

    public static void file(Path folder, String path, String content) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), content);
    }

    private String yaml(Schema type) {
        DumperOptions options = new DumperOptions();
        options.setDereferenceAliases(true);
        return new Yaml(options).dump(values(type.name(), type.fields()));
    }

    private Map<String, Object> values(String path, List<Field> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = FIXED.getOrDefault(field.name() + " in " + path, FIXED.get(field.name()));
            boolean pages = !path.equals("form.fields") || !field.name().equals("type");
            if (value == null || !pages) {
                value = value(path + "." + field.name(), field);
                value = field.many() && !(value instanceof List) ? List.of(value) : value;
            }
            if (!"".equals(value)) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    private Object value(String path, Field field) {
        if (path.equals("form.fields")) {
            return questions(path, field);
        }
        return switch (field.kind()) {
            case TEXT -> field.values().isEmpty() ? typed(path) : field.values().get(0);
            case DATE -> "2026-01-01";
            case TIME -> path.endsWith("starts-at") ? "14:00" : "17:00";
            case FLAG -> true;
            case PERIOD -> "12 months";
            case COUNTRY -> "US";
            case LANGUAGE -> "en";
            case ADDRESS -> "https://example.org/'onmouseover='x";
            case RESOURCE -> "resource";
            case FORM -> "form";
            case PAGE -> "../posts/post.md";
            case GROUP -> values(path, field.fields());
            case MAP -> "";
            case ANY -> Map.of("mine", typed(path));
        };
    }

    /** One of each kind. */
    private List<Object> questions(String path, Field field) {
        List<Object> all = new ArrayList<>();
        for (String kind : field.field("type").orElseThrow().values()) {
            Map<String, Object> question = values(path, field.fields());
            question.put("name", "called-" + kind);
            question.put("type", kind);
            if (!kind.equals("choice")) {
                question.remove("choices");
            }
            all.add(question);
        }
        return all;
    }

    /** Whatever Markdown and our directives have a sign for. */
    private String text(String page, String up) {
        String chairs = up + "two-chairs.png";
        return String.join(
                "\n\n",
                words(page, "words"),
                "## " + words(page, "heading"),
                "*" + words(page, "emphasis") + "*",
                "> " + words(page, "quote"),
                "> [!NOTE]\n> " + words(page, "alert"),
                "- [ ] " + words(page, "task"),
                "1. " + words(page, "item"),
                "| " + words(page, "table head") + " | b |\n|---|---|\n| " + words(page, "cell") + " | d |",
                words(page, "term") + "\n: " + words(page, "meaning"),
                "``` x" + payload.replace("`", "") + "\n" + typed(page + " code block") + "\n```",
                "In line: `` " + typed(page + " code") + " ``",
                "Note[^x" + page + "] and [" + words(page, "link") + "](https://example.org/ \""
                        + words(page, "link title") + "\").",
                "[^x" + page + "]: " + words(page, "note"),
                "[words](<https://example.org/x'onmouseover='x> 'x')",
                "![" + words(page, "alt") + "](" + chairs + " \"" + words(page, "caption") + "\")",
                "Beside it ![" + words(page, "alt in line") + "](" + chairs + " \"" + words(page, "title in line")
                        + "\").",
                ":::figure{credit=\"" + typed(page + " credit").replaceAll("[\"{}]", "'") + "\"}\n![A](" + chairs
                        + ")\n" + words(page, "figure words") + "\n:::",
                ":::warning[" + label(page, "warning label") + "]\n" + words(page, "warning words") + "\n:::",
                ":::steps\n1. " + words(page, "steps") + "\n:::",
                "Call :contact[" + label(page, "contact words") + "]{id=resource} at www.example.org/"
                        + payload.replace("*", "\\*"),
                "::resource{id=resource}",
                "<div>"
                        + typed(page + " html words")
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace("\"", "&quot;") + "</div>",
                "");
    }

    /** With every sign of Markdown and HTML behind a backslash: what is left is what they say. */
    private String words(String page, String place) {
        return typed(page + " " + place).replaceAll("([!-/:-@\\[-`{-~])", "\\\\$1");
    }

    /** A label has no brackets in it: that is told, and the page is not made. */
    private String label(String page, String place) {
        return words(page, place).replaceAll("\\\\[\\[\\]]", "");
    }
}
