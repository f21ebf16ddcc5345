package org.kitepress.diag;

import static org.kitepress.diag.Severity.ERROR;
import static org.kitepress.diag.Severity.WARNING;

import java.util.Locale;

/** Every kind of problem there is. A name, once released, keeps its meaning. */
public enum Code {
    CONSENT_CHANNEL(WARNING),
    CONSENT_EXPIRED(WARNING),
    CONSENT_MISSING(ERROR),
    DIRECTIVE_BROKEN(ERROR),
    DIRECTIVE_UNKNOWN(ERROR),
    EDITION_INCOMPLETE(ERROR),
    FIELD_INVALID(ERROR),
    FIELD_MISSING(ERROR),
    FIELD_TWICE(ERROR),
    FIELD_UNKNOWN(ERROR),
    FILE_IGNORED(WARNING),
    FILE_UNREADABLE(ERROR),
    FRONT_MATTER_BROKEN(ERROR),
    FRONT_MATTER_MISSING(ERROR),
    HTML_REMOVED(WARNING),
    LINK_BROKEN(ERROR),
    LINK_OUTSIDE(ERROR),
    LINK_UNSAFE(ERROR),
    LINK_WITHDRAWN(WARNING),
    NAME_UNKNOWN(ERROR),
    NOTE_MISSING(ERROR),
    NOTE_UNUSED(WARNING),
    PAPER_BROKEN(ERROR),
    PICTURE_BROKEN(ERROR),
    REQUEST_OUTSIDE(ERROR),
    RESOURCE_UNCONFIRMED(WARNING),
    TEMPLATE_BROKEN(ERROR),
    TEXT_TOO_DEEP(ERROR),
    TEXT_TOO_LARGE(ERROR),
    TEXT_TOO_SLOW(ERROR),
    URL_TAKEN(ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The code as people meet it, in kebab-case: {@code link-broken}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
