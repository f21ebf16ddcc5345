package org.kitepress.render.hosting;

import static org.kitepress.render.hosting.Configuration.quoted;

/** Writes a host for Apache 2.4 (https://httpd.apache.org/docs/2.4/); most of its lines may stand in an {@code .htaccess}. */
final class ApacheWriter {

    private static final String TYPES =
            """
            AddDefaultCharset utf-8
            AddType text/calendar .ics
            AddType application/manifest+json .webmanifest
            AddType application/epub+zip .epub
            AddType image/svg+xml .svg
            AddType image/webp .webp
            AddType image/avif .avif
            AddType font/woff2 .woff2
            """;

    private final Hosting hosting;
    private final Configuration out = new Configuration();

    private ApacheWriter(Hosting hosting) {
        this.hosting = hosting;
    }

    static String write(Hosting hosting) {
        return new ApacheWriter(hosting).write();
    }

    private String write() {
        out.note(
                hosting.host() + " for Apache 2.4. Save it where Apache looks for sites, such as",
                "/etc/apache2/sites-available/, and switch it and the module `headers` on. Put in the folder of your",
                "site, and a certificate: `certbot --apache` does that. Try it with `apachectl configtest`.");
        out.gap();
        out.block("<VirtualHost *:80>", this::host, "</VirtualHost>");
        return out.toString();
    }

    private void host() {
        out.line("ServerName", hosting.host());
        out.line("DocumentRoot", quoted(hosting.folder()));
        Runnable folder = () -> {
            out.line("Require all granted");
            out.line("AllowOverride None");
        };
        out.block("<Directory " + quoted(hosting.folder()) + ">", folder, "</Directory>");
        out.note(Hosting.WHY_NO_LOG, "The log of faults names no addresses.");
        out.line("CustomLog /dev/null \"-\"");
        out.line("ErrorLogFormat \"[%t] [%l] %M\"");
        out.gap();
        out.note(
                "From here on: if you may not change the host, put these lines into a file `.htaccess` in the site's folder.");
        out.line("Options -Indexes");
        out.line("DirectoryIndex index.html");
        out.line("DirectorySlash On");
        out.gap();
        types();
        out.gap();
        headers();
        out.gap();
        addresses();
    }

    private void types() {
        out.lines(TYPES);
        hosting.typed()
                .forEach(file -> out.block(
                        "<FilesMatch " + quoted("^" + Paths.pattern(file.name()) + "$") + ">",
                        () -> out.line("ForceType", file.type()),
                        "</FilesMatch>"));
    }

    private void headers() {
        hosting.headers().forEach(header -> header(header.name(), header.value()));
        header("Cache-Control", Hosting.ASK_AGAIN);
        hosting.kept().forEach(file -> header("Cache-Control", Hosting.FOR_GOOD, quoted("expr=" + is(file))));
        hosting.onion().ifPresent(this::onion);
    }

    private void header(String name, String value, String... when) {
        out.line(
                "Header always set",
                name,
                String.join(" ", quoted(value.replace("%", "%%")), String.join(" ", when))
                        .strip());
    }

    /** From the line of the request, where the path is still encoded. */
    private void onion(String onion) {
        out.line("SetEnvIfExpr \"%{THE_REQUEST} =~ m#^[A-Z]+ (/[^ ]*)#\" KITEPRESS_PATH=$1");
        out.line("Header set Onion-Location", quoted(onion + "%{KITEPRESS_PATH}e"), "env=KITEPRESS_PATH");
    }

    private void addresses() {
        out.line("ErrorDocument 404", quoted(Paths.encoded(hosting.notFound())));
        out.line("RedirectMatch 404", quoted("/[.](?!well-known/)"));
        hosting.moved()
                .forEach(moved -> out.line(
                        "RedirectMatch 301",
                        quoted("^" + Paths.pattern(moved.from()) + "$"),
                        quoted(target(moved.to()))));
        hosting.gone().forEach(this::gone);
    }

    /** Apache encodes it, after it has looked for parts of the pattern to put in. */
    private static String target(String path) {
        return path.replace("\\", "\\\\").replace("$", "\\$");
    }

    private void gone(String path) {
        Runnable inside = () -> {
            out.line("ErrorDocument 410", quoted(Paths.encoded(path + "index.html")));
            out.line("RedirectMatch 410", quoted("^" + Paths.pattern(path) + "$"));
        };
        out.block("<If " + quoted(is(path)) + ">", inside, "</If>");
    }

    private static String is(String path) {
        return "%{REQUEST_URI} =~ m#^" + Paths.pattern(path) + "$#";
    }
}
