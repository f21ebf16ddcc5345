package org.kitepress.build;

/** What came of taking a text back. */
public sealed interface Withdrawn {

    /** No file was meant, or more than one. */
    record Refused(String reason) implements Withdrawn {}

    /**
     * The file says so now, and the website was built.
     *
     * @param path of the file
     * @param exact whether the day stands where it belongs in it
     * @param stood where it stood until now
     * @param url of the website; empty if nobody can read it
     */
    record Done(String path, boolean exact, Whereabouts stood, String url, Outcome outcome) implements Withdrawn {}
}
