package org.kitepress.render.epub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.Artifact;

/**
 * An edition on its way to be a book.
 *
 * @param key what tells it from every other book, on whatever day it is made: its web address
 * @param title its name, with its issue
 * @param publisher who made it
 * @param date the day on its masthead; empty if it has none
 * @param modified the day on which its words were changed last
 * @param cover its first page as a picture; empty if there is none
 * @param parts in the order in which they are read, at least one
 * @param labels what it says beside them, in its language
 */
record Book(
        String key,
        String title,
        String publisher,
        Language language,
        Optional<LocalDate> date,
        LocalDate modified,
        Optional<Artifact> cover,
        List<Part> parts,
        Labels labels) {

    Book {
        parts = List.copyOf(parts);
    }

    /**
     * A file of its own in the book.
     *
     * @param name of the file, without its ending
     * @param title as the table of contents has it
     * @param address what links to it say, as the website writes them; empty if none can
     * @param html its text for a browser, from its heading on
     */
    record Part(String name, String title, Language language, Optional<String> address, String html) {}

    /**
     * @param contents what the table of contents is called
     * @param cover what the picture on the cover is
     * @param accessibility what people are told who wonder whether they can read it
     */
    record Labels(String contents, String cover, String accessibility) {}
}
