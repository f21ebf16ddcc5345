package org.kitepress.render.epub;

import org.kitepress.model.output.Artifact;

/**
 * The one style sheet of a book. Readers choose the letters and their size, so it names neither fonts nor colors, and nothing
 * in it is lost on a screen of grey ink.
 */
final class BookStyle {

    static final String FILE = "book.css";

    private static final String RULES =
            """
            body { margin: 0 3%; line-height: 1.45; }
            h1, h2, h3, h4, h5, h6 { line-height: 1.2; text-align: start; break-after: avoid; page-break-after: avoid; }
            p, li, dd { orphans: 2; widows: 2; }
            img { max-width: 100%; height: auto; }
            figure { margin: 1em 0; break-inside: avoid; page-break-inside: avoid; }
            figcaption, .meta, .notes, .sources, .glossary { font-size: .9em; }
            blockquote { margin: 1em 1.5em; }
            pre { white-space: pre-wrap; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid; padding: .3em; text-align: start; vertical-align: top; }
            .center { text-align: center; }
            .end { text-align: end; }
            dt { font-weight: bold; }
            dd { margin-inline-start: 1.5em; }
            .alert, .card, .notice { border: 1px solid; padding: .3em .8em; margin: 1em 0; }
            .alert-kind, .name, .warns { font-weight: bold; }
            .cover { margin: 0; text-align: center; }
            .cover img { max-height: 98vh; }
            """;

    private BookStyle() {}

    static Artifact file() {
        return Artifact.ofText(FILE, RULES);
    }
}
