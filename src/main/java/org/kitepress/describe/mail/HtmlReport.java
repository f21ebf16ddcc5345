package org.kitepress.describe.mail;

import java.util.List;
import org.kitepress.model.language.Language;

/** The report as a page in one file: it asks for nothing else, runs nothing, and prints as it is shown. */
final class HtmlReport {

    private static final String STYLE =
            """
            body { font: 1rem/1.5 system-ui, sans-serif; color: #111; background: #fff; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; }
            h1 { font-size: 1.6rem; line-height: 1.2; }
            h2 { font-size: 1.2rem; margin-top: 2.5rem; border-top: 1px solid #767676; padding-top: 0.5rem; break-after: avoid; }
            dt { font-weight: bold; }
            dd { margin: 0 0 0.5rem 1.5rem; }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: start; padding-bottom: 0.5rem; }
            th, td { border-bottom: 1px solid #767676; padding: 0.3rem 0.5rem 0.3rem 0; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
            thead th, th { font-weight: bold; }
            .copy { border: 1px solid #767676; padding: 1rem; overflow-wrap: anywhere; break-inside: avoid; }
            .copy p { margin: 0; min-height: 1.5em; }
            @media print { body { margin: 0; max-width: none; font-size: 10.5pt; } }
            """;

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    HtmlReport(Language language) {
        this.language = language;
    }

    String text(List<Part> parts) {
        String title = parts.get(0) instanceof Part.Heading heading ? heading.text() : "";
        out.append("<!DOCTYPE html>\n<html lang=\"" + escaped(language.tag()) + "\" dir=\"" + language.direction()
                        + "\">\n<head>\n")
                .append(
                        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(
                        "<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        element("title", title);
        out.append("<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
        parts.forEach(this::add);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void add(Part part) {
        if (part instanceof Part.Heading heading) {
            element("h" + heading.level(), heading.text());
        } else if (part instanceof Part.Paragraph paragraph) {
            element("p", paragraph.text());
        } else if (part instanceof Part.Points points) {
            within("ul", () -> points.all().forEach(point -> element("li", point)));
        } else if (part instanceof Part.Facts facts && !facts.all().isEmpty()) {
            within("dl", () -> facts.all().forEach(this::fact));
        } else if (part instanceof Part.Table table) {
            within("table", () -> table(table));
        } else if (part instanceof Part.Copy copy) {
            out.append("<div class=\"copy\">\n");
            copy.lines().forEach(line -> element("p", line));
            out.append("</div>\n");
        }
    }

    private void fact(Part.Fact fact) {
        element("dt", fact.name());
        fact.lines().forEach(line -> element("dd", line));
    }

    private void table(Part.Table table) {
        element("caption", table.caption());
        within("thead", () -> within("tr", () -> table.head().forEach(name -> cell("th scope=\"col\"", "th", name))));
        within("tbody", () -> table.rows().forEach(row -> within("tr", () -> row(row))));
    }

    private void row(List<String> row) {
        cell("th scope=\"row\"", "th", row.get(0));
        row.subList(1, row.size()).forEach(value -> element("td", value));
    }

    private void within(String name, Runnable content) {
        out.append('<').append(name).append(">\n");
        content.run();
        out.append("</").append(name).append(">\n");
    }

    private void element(String name, String text) {
        cell(name, name, text);
    }

    private void cell(String opening, String name, String text) {
        out.append('<').append(opening).append('>').append(escaped(text));
        out.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
