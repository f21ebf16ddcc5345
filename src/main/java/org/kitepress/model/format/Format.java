package org.kitepress.model.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.diag.Keyword;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.mailroom.MailRoom;

/** A shape that an edition is made in: with pages of its own, or without. */
public sealed interface Format extends Keyword permits PaperFormat, ReflowableFormat {

    /** Every format, those with pages first. */
    static List<Format> all() {
        return Stream.<Format>concat(Stream.of(PaperFormat.values()), Stream.of(ReflowableFormat.values()))
                .toList();
    }

    static Optional<Format> of(String word) {
        return Keyword.of(word, all().toArray(Format[]::new));
    }

    /** What is made of it, the most useful first. */
    List<String> files();

    /** What a text has to be open for to go out in it. */
    Channel channel();

    /** How it comes in where mail is looked through; empty if it is not mailed. */
    Set<MailRoom.Way> ways();

    /** What it needs once it is folded; nobody has to staple it. */
    Binding binding();

    /** The first of its files. */
    default String file() {
        return files().get(0);
    }

    /** What people call its kind of file: {@code PDF}, {@code EPUB}. */
    default String kind() {
        return file().substring(file().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
