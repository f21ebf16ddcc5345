package org.kitepress.diag;

import static org.kitepress.diag.Severity.ADVICE;
import static org.kitepress.diag.Severity.ERROR;
import static org.kitepress.diag.Severity.WARNING;

import java.util.Locale;

/** Every kind of problem there is. A name, once released, keeps its meaning. */
public enum Code {
    ACCEPT_UNUSED(ADVICE),
    ALT_MISSING(ERROR),
    BOOK_INCOMPLETE(WARNING),
    CONSENT_CHANNEL(WARNING),
    CONSENT_ENDING(WARNING),
    CONSENT_EXPIRED(WARNING),
    CONSENT_IDENTITY(ERROR),
    CONSENT_MISSING(ERROR),
    CONTACT_BY_HAND(WARNING),
    DIRECTIVE_BROKEN(ERROR),
    DIRECTIVE_UNKNOWN(ERROR),
    EDITION_INCOMPLETE(ERROR),
    EDITION_TOO_LONG(ERROR),
    FIELD_INVALID(ERROR),
    FIELD_MISSING(ERROR),
    FIELD_TWICE(ERROR),
    FIELD_UNKNOWN(ERROR),
    FIGURE_WITHOUT_SOURCE(WARNING),
    FILE_IGNORED(WARNING),
    FILE_UNREADABLE(ERROR),
    FORM_BY_MAIL(ADVICE),
    FORM_WITHOUT_ADDRESS(WARNING),
    FRONT_MATTER_BROKEN(ERROR),
    FRONT_MATTER_MISSING(ERROR),
    HTML_REMOVED(WARNING),
    LINK_BROKEN(ERROR),
    LINK_OUTSIDE(ERROR),
    LINK_UNSAFE(ERROR),
    LINK_UNUSED(ADVICE),
    LINK_WITHDRAWN(WARNING),
    MAILROOM_ADDRESS(WARNING),
    MAILROOM_BINDING(WARNING),
    MAILROOM_COLOUR(WARNING),
    MAILROOM_CONTENT(ADVICE),
    MAILROOM_FORMAT(WARNING),
    MAILROOM_LANGUAGE(WARNING),
    MAILROOM_LENGTH(WARNING),
    MAILROOM_PUBLISHER(WARNING),
    MAILROOM_SHEETS(WARNING),
    NAME_FORBIDDEN(ERROR),
    NAME_UNKNOWN(ERROR),
    NOTE_MISSING(ERROR),
    NOTE_UNUSED(WARNING),
    PAPER_BROKEN(ERROR),
    PICTURE_BROKEN(ERROR),
    PICTURE_CHANGED(WARNING),
    PICTURE_METADATA(ERROR),
    PRIVACY_ADDRESS(ADVICE),
    PRIVACY_BIRTH(ADVICE),
    PRIVACY_COMMENT(ADVICE),
    PRIVACY_COORDINATES(ADVICE),
    PRIVACY_EMAIL(ADVICE),
    PRIVACY_INVISIBLE(ADVICE),
    PRIVACY_NUMBER(ADVICE),
    PRIVACY_PHONE(ADVICE),
    PRIVACY_PICTURE(ADVICE),
    PRIVACY_PLATE(ADVICE),
    PRIVACY_TRACKING(ADVICE),
    READING_LEVEL(ADVICE),
    REQUEST_OUTSIDE(ERROR),
    RESOURCE_UNCONFIRMED(WARNING),
    REVIEW_OVERDUE(WARNING),
    SAMPLE_ADDRESS(WARNING),
    SAMPLE_LEFT(ERROR),
    SOURCE_UNKNOWN(ERROR),
    SOURCE_UNUSED(ADVICE),
    TEMPLATE_BROKEN(ERROR),
    TEXT_TOO_DEEP(ERROR),
    TEXT_TOO_LARGE(ERROR),
    TEXT_TOO_SLOW(ERROR),
    TYPE_BROKEN(ERROR),
    URL_TAKEN(ERROR),
    WORD_MISSING(ERROR),
    WORDING(ADVICE);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it tells of a text that its owner has taken back, or has not given. */
    public boolean isOfConsent() {
        return this == LINK_WITHDRAWN || name().startsWith("CONSENT_");
    }

    /** The code as people meet it, in kebab-case: {@code link-broken}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
