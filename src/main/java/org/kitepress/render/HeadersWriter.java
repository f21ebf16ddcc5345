package org.kitepress.render;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.Artifact;
import org.kitepress.model.Site;

/** Writes {@code _headers}, which Netlify, Cloudflare Pages and others send along with every file. */
final class HeadersWriter {

    private HeadersWriter() {}

    /** @param kept the files that never change under their name */
    static Artifact write(Site site, Urls urls, List<Artifact> kept) {
        return Artifact.ofText(
                "_headers",
                """
                /*
                  Content-Security-Policy: %s; frame-ancestors 'none'
                  Referrer-Policy: no-referrer
                  X-Content-Type-Options: nosniff
                  X-Frame-Options: DENY
                  Cross-Origin-Opener-Policy: same-origin
                  Permissions-Policy: geolocation=(), camera=(), microphone=(), interest-cohort=()
                """
                                .formatted(policy(site))
                        + kept.stream().map(file -> forGood(file, urls)).collect(Collectors.joining()));
    }

    private static String forGood(Artifact file, Urls urls) {
        return urls.ofFile(file.path()) + "\n  Cache-Control: public, max-age=31536000, immutable\n";
    }

    /** Nothing but the site's own files; forms may go where the site's forms go. */
    static String policy(Site site) {
        String forms = Stream.concat(
                        Stream.of("'self'"),
                        site.forms().stream().flatMap(f -> f.action().stream()).map(HeadersWriter::origin))
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                + " form-action " + forms + "; base-uri 'none'";
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
