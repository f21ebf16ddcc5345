package org.kitepress.build;

import java.util.List;

/** What came of taking a text back. */
public sealed interface Withdrawn {

    /** No file was meant, or more than one. */
    record Refused(String reason) implements Withdrawn {}

    /**
     * The file says so now, and the website was built.
     *
     * @param path of the file
     * @param exact whether the day stands where it belongs in it
     * @param others outputs, by their names, that were made with the text and are not built now
     */
    record Done(String path, boolean exact, List<String> others, Outcome outcome) implements Withdrawn {}
}
