package org.kitepress.render;

import org.kitepress.model.Policy;
import org.kitepress.model.Resource;
import org.kitepress.model.Site;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.Artifact;
import org.kitepress.render.html.Html;

/**
 * A front page of a site whose own one had to go. It asks for no other file and no template, so that nothing which is wrong with the
 * site can keep it away; what is promised of every page holds of it, too.
 */
public final class PlainFront {

    private static final String SAFE_EXIT = "https://www.weather.gov/";

    private final Site site;
    private final Language language;

    private PlainFront(Site site, Language language) {
        this.site = site;
        this.language = language;
    }

    /** @param path of the file in the website */
    public static Artifact of(String path, Site site, Language language) {
        return Artifact.ofText(path, new PlainFront(site, language).html());
    }

    private String html() {
        String title = site.settings().tabTitle().orElse(site.settings().title());
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="referrer" content="no-referrer">
                <meta name="robots" content="noindex">
                <title>%s</title>
                </head>
                <body>
                <p><a href="%s" rel="nofollow noreferrer">%s</a></p>
                %s<main>
                <h1>%s</h1>
                <p>%s</p>
                </main>
                </body>
                </html>
                """
                .formatted(
                        Html.escaped(language.tag()),
                        language.direction(),
                        Html.escaped(Policy.of(site)),
                        Html.escaped(title.isBlank() ? word("taken-down", "This page was taken down") : title),
                        Html.escaped(exit()),
                        Html.escaped(word("exit", "Leave this page")),
                        site.helpLine().map(this::help).orElse(""),
                        Html.escaped(word("taken-down", "This page was taken down")),
                        Html.escaped(
                                word(
                                        "taken-down-about",
                                        "Words on this site belong to the people who wrote them, and they can take them back.")));
    }

    private String exit() {
        String exit = site.settings().exitTo();
        return exit.startsWith("https://") || exit.startsWith("http://") ? exit : SAFE_EXIT;
    }

    private String help(Resource line) {
        String words = word("help", "Someone to talk to:") + " " + line.name() + " "
                + line.phone().orElse("");
        return "<p>" + Html.escaped(words.strip()) + "</p>\n";
    }

    private String word(String key, String otherwise) {
        return site.theme().words(language).flatMap(words -> words.find(key)).orElse(otherwise);
    }
}
