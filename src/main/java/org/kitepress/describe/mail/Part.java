package org.kitepress.describe.mail;

import java.util.List;

/** A part of what the mail team reads, on paper or on a screen. */
sealed interface Part {

    /** @param level 1 for the title of the whole */
    record Heading(int level, String text) implements Part {}

    record Paragraph(String text) implements Part {}

    record Points(List<String> all) implements Part {}

    /** Rows of a name and what is said of it. */
    record Facts(List<Fact> all) implements Part {}

    record Fact(String name, List<String> lines) {}

    /** @param caption what the table is of */
    record Table(String caption, List<String> head, List<List<String>> rows) implements Part {}

    /** What somebody copies, line by line. */
    record Copy(List<String> lines) implements Part {}
}
