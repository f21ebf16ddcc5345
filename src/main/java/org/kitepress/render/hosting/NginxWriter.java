package org.kitepress.render.hosting;

import static org.kitepress.render.hosting.Configuration.quoted;

/** Writes a server for nginx, 1.18 or later, as a file that its {@code http} block includes (https://nginx.org/en/docs/). */
final class NginxWriter {

    /** All that a site is made of; nginx forgets its own list where another one stands. */
    private static final String TYPES =
            """
            text/html html;
            text/css css;
            text/javascript js mjs;
            text/plain txt;
            text/xml xml;
            text/calendar ics;
            application/json json;
            application/manifest+json webmanifest;
            application/pdf pdf;
            application/epub+zip epub;
            image/svg+xml svg;
            image/png png;
            image/jpeg jpg jpeg;
            image/gif gif;
            image/webp webp;
            image/avif avif;
            image/x-icon ico;
            font/woff woff;
            font/woff2 woff2;
            font/ttf ttf;
            font/otf otf;
            """;

    private final Hosting hosting;
    private final String cache;
    private final Configuration out = new Configuration();

    private NginxWriter(Hosting hosting) {
        this.hosting = hosting;
        this.cache = "$kitepress_cache_" + hosting.host().replaceAll("[^A-Za-z0-9]", "_");
    }

    static String write(Hosting hosting) {
        return new NginxWriter(hosting).write();
    }

    private String write() {
        out.note(
                hosting.host() + " for nginx. Save it where nginx looks for servers, such as /etc/nginx/conf.d/.",
                "Put in the folder of your site, and a certificate: `certbot --nginx` does that. Try it with `nginx -t`.");
        out.gap();
        out.note("nginx has no other way to say a dollar sign.");
        out.line("geo $kitepress_dollar { default \"$\"; }");
        out.block("map $uri " + cache, this::cache);
        out.gap();
        out.block("server", this::server);
        return out.toString();
    }

    private void cache() {
        out.line("default", quoted(Hosting.ASK_AGAIN) + ";");
        hosting.kept()
                .forEach(file -> out.line(quoted("~^" + Paths.pattern(file) + "$"), quoted(Hosting.FOR_GOOD) + ";"));
    }

    private void server() {
        out.line("listen 80;");
        out.line("listen [::]:80;");
        out.line("server_name", quoted(hosting.host()) + ";");
        out.line("root", quoted(hosting.folder()) + ";");
        out.line("index index.html;");
        out.line("absolute_redirect off;");
        out.gap();
        log();
        out.gap();
        types();
        out.gap();
        headers();
        out.gap();
        addresses();
    }

    private void log() {
        out.note(Hosting.WHY_NO_LOG, "The log of faults names addresses, too, so that it has only the worst of them.");
        out.line("access_log off;");
        out.line("log_not_found off;");
        out.line("error_log /var/log/nginx/error.log crit;");
    }

    private void types() {
        out.block("types", () -> out.lines(TYPES));
        out.line("default_type application/octet-stream;");
        out.line("charset utf-8;");
        out.line("charset_types text/css text/javascript text/plain text/calendar;");
        hosting.typed()
                .forEach(file -> out.line(
                        "location ~",
                        quoted("/" + Paths.pattern(file.name()) + "$"),
                        "{ types { } default_type " + file.type() + "; }"));
    }

    private void headers() {
        hosting.headers().forEach(header -> out.line("add_header", header.name(), value(header.value()), "always;"));
        out.line("add_header Cache-Control", cache, "always;");
        hosting.onion().ifPresent(onion -> out.line("add_header Onion-Location", "\"" + onion + "$request_uri\";"));
    }

    private void addresses() {
        out.line("error_page 404", value(hosting.notFound()) + ";");
        out.line("location ~ \"/[.](?!well-known/)\" { return 404; }");
        hosting.moved()
                .forEach(moved -> out.line(
                        "location =", quoted(moved.from()), "{ return 301", quoted(Paths.encoded(moved.to())) + "; }"));
        hosting.gone()
                .forEach(path -> out.line(
                        "location =",
                        quoted(path),
                        "{ error_page 410",
                        value(path + "index.html") + "; return 410; }"));
    }

    /** Where nginx looks for names of its own after a dollar sign. */
    private static String value(String text) {
        return quoted(text).replace("$", "${kitepress_dollar}");
    }
}
