package org.kitepress.model;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Content-Security-Policy of every page. */
public final class Policy {

    private Policy() {}

    /** Nothing but the site's own files; forms may go where the site's forms go. */
    public static String of(Site site) {
        String forms = Stream.concat(
                        Stream.of("'self'"),
                        site.forms().stream()
                                .flatMap(form -> form.action().stream())
                                .map(Policy::source))
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                + " form-action " + forms + "; base-uri 'none'";
    }

    private static String source(FormAction action) {
        return switch (action.service()) {
            case NETLIFY -> "'self'";
            case MAIL -> "mailto:";
            case ADDRESS, FORMSPREE -> origin(URI.create(action.url()));
        };
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
