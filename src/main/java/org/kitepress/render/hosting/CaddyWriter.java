package org.kitepress.render.hosting;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a site for Caddy 2.6 or later (https://caddyserver.com/docs/caddyfile). */
final class CaddyWriter {

    /** What Go does not know by the ends of names on every machine. */
    private static final List<Hosting.Typed> BY_ENDING = List.of(
            new Hosting.Typed(".ics", "text/calendar; charset=utf-8"),
            new Hosting.Typed(".webmanifest", "application/manifest+json"),
            new Hosting.Typed(".epub", "application/epub+zip"),
            new Hosting.Typed(".webp", "image/webp"),
            new Hosting.Typed(".avif", "image/avif"),
            new Hosting.Typed(".woff2", "font/woff2"));

    private final Hosting hosting;
    private final Configuration out = new Configuration();
    private int matchers;

    private CaddyWriter(Hosting hosting) {
        this.hosting = hosting;
    }

    static String write(Hosting hosting) {
        return new CaddyWriter(hosting).write();
    }

    private String write() {
        out.note(
                hosting.host()
                        + " for Caddy 2. Save it as your Caddyfile, or import it there, and put in the folder of",
                "your site. Caddy gets a certificate by itself. Try it with `caddy validate`.");
        out.gap();
        out.block(hosting.host(), this::site);
        return out.toString();
    }

    private void site() {
        out.line("root *", quoted(hosting.folder()));
        out.line("file_server");
        out.note(Hosting.WHY_NO_LOG, "Caddy keeps none unless it is told to with `log`.");
        out.gap();
        types();
        out.gap();
        headers();
        out.gap();
        addresses();
        out.gap();
        out.block("handle_errors", this::errors);
    }

    private void types() {
        hosting.typed().forEach(file -> type("/" + file.name(), file.type()));
        BY_ENDING.forEach(file -> type(file.name(), file.type()));
    }

    private void type(String end, String type) {
        out.line("header", when(Paths.pattern(end) + "$"), "Content-Type", quoted(type));
    }

    private void headers() {
        Runnable all = () -> {
            hosting.headers().forEach(header -> out.line(header.name(), quoted(header.value())));
            hosting.onion().ifPresent(onion -> out.line("Onion-Location", quoted(onion + "{http.request.orig_uri}")));
        };
        out.block("header", all);
        out.line("@kept path_regexp", quoted(any(hosting.kept())));
        out.line("header @kept Cache-Control", quoted(Hosting.FOR_GOOD));
        out.line("@asked not path_regexp", quoted(any(hosting.kept())));
        out.line("header @asked Cache-Control", quoted(Hosting.ASK_AGAIN));
    }

    private void addresses() {
        out.block("@hidden", () -> {
            out.line("path_regexp", quoted("/[.]"));
            out.line("not path_regexp", quoted("^" + Paths.pattern(hosting.base()) + "[.]well-known/"));
        });
        out.line("error @hidden 404");
        hosting.moved()
                .forEach(moved -> out.line(
                        "redir",
                        when("^" + Paths.pattern(moved.from()) + "$"),
                        quoted(Paths.encoded(moved.to())),
                        "301"));
        hosting.gone().forEach(path -> out.line("error", when("^" + Paths.pattern(path) + "$"), "410"));
    }

    /** What was taken down is still shown: the page that says so stands at its address. */
    private void errors() {
        out.line("header Cache-Control", quoted(Hosting.ASK_AGAIN));
        out.line("@missing expression `{err.status_code} == 404`");
        out.line("rewrite @missing", quoted(Paths.encoded(hosting.notFound())));
        out.line("file_server");
    }

    /** The name of a condition on the path, which is written first. */
    private String when(String pattern) {
        String name = "@path" + ++matchers;
        out.line(name, "path_regexp", quoted(pattern));
        return name;
    }

    /** In quotation marks, where a backslash before any other sign is a backslash. */
    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }

    /** One of these and nothing else; nothing at all if there are none. */
    private static String any(List<String> paths) {
        return paths.stream().map(Paths::pattern).collect(Collectors.joining("|", "^(", ")$"));
    }
}
