package org.kitepress.parse;

import java.util.List;
import java.util.stream.Stream;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.settings.ReadingLevel;
import org.kitepress.model.settings.ReadingTarget;

/** How hard the texts of each section may be: what {@code reading} says, and the defaults for what it does not name. */
final class ReadingTargets {

    private static final String FIELD = "reading";

    private ReadingTargets() {}

    static List<ReadingTarget> of(Fields settings) {
        List<ReadingTarget> said = settings.group(FIELD).stream()
                .flatMap(map -> map.entries().stream())
                .flatMap(ReadingTargets::target)
                .toList();
        Stream<ReadingTarget> defaults = Stream.of(
                        new ReadingTarget("guides", ReadingLevel.PLAIN, settings.start()),
                        new ReadingTarget("posts", ReadingLevel.STANDARD, settings.start()))
                .filter(d -> said.stream().noneMatch(s -> s.section().equals(d.section())));
        return Stream.concat(said.stream(), defaults).toList();
    }

    private static Stream<ReadingTarget> target(Fields.Entry entry) {
        return entry.value() instanceof Value.Text word
                ? ReadingLevel.of(word.text()).stream()
                        .map(level -> new ReadingTarget(entry.name(), level, entry.place()))
                : Stream.empty();
    }
}
