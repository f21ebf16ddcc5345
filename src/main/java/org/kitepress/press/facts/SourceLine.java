package org.kitepress.press.facts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.Messages;
import org.kitepress.model.data.Fields;

/** A source as a reader without a screen can ask for it: title, publisher, address, day. */
public final class SourceLine {

    private SourceLine() {}

    public static String of(Fields source, Messages words) {
        Stream<String> names = Stream.of("title", "publisher").flatMap(name -> source.text(name).stream());
        Stream<String> url = source.text("url").map(LinkWords::printed).stream();
        Stream<String> date = source.day("date").map(words.conventions()::day).stream();
        return Stream.of(names, url, date).flatMap(part -> part).collect(Collectors.joining(". ", "", "."));
    }
}
