package org.kitepress.model;

/** What a link leads to. */
public sealed interface Target {

    /** @param fragment the heading's id, without the {@code #}; empty if the whole page is meant */
    record ToPage(Page page, String fragment) implements Target {}

    record ToPicture(Picture picture) implements Target {}

    /**
     * A web address outside.
     *
     * @param host in lower case
     */
    record Outside(String url, String host) implements Target {}

    /** A mail address or phone number: {@code mailto:…}, {@code tel:…}. */
    record Contact(String url) implements Target {}

    /**
     * @param reason what is the matter
     * @param hint what to do about it
     */
    record Missing(String reason, String hint) implements Target {}

    /** A file that could not be understood, which is reported where it stands. */
    record Unread() implements Target {}

    /** A page that may not be shown here: its day or its owner's consent has ended, or never held for the web. */
    record Gone(String path) implements Target {}

    /**
     * Something that a browser must never be given.
     *
     * @param reason what it does
     * @param hint what to write instead
     */
    record Unsafe(String reason, String hint) implements Target {

        /** The same for whoever typed it. */
        public String message() {
            return "this link " + reason + ", and is never published";
        }
    }
}
