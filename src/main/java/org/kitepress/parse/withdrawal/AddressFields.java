package org.kitepress.parse.withdrawal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.source.SourceFile;

/**
 * What a file says of its own address and name, read for itself: whatever else is wrong with it.
 *
 * @param title what it is called
 * @param slug the end of it
 * @param aliases those that it had before
 */
public record AddressFields(Optional<String> title, Optional<String> slug, List<String> aliases) {

    private static final Pattern TITLE = Pattern.compile("(?m)^title[ \\t]*:[ \\t]*(.+)$");

    /** All empty, but for a title that stands at the beginning of a line, if its front matter cannot be read. */
    public static AddressFields of(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        Map<String, Object> said =
                TypedFront.of(file.path(), text).map(TypedFront::said).orElse(Map.of());
        return new AddressFields(
                texts(said.get("title")).findFirst().or(() -> title(text)),
                texts(said.get("slug")).findFirst(),
                texts(said.get("aliases")).toList());
    }

    private static Optional<String> title(String text) {
        return TITLE.matcher(text).results().map(found -> found.group(1)).findFirst();
    }

    private static Stream<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().flatMap(AddressFields::texts)
                : Stream.ofNullable(value).filter(String.class::isInstance).map(String.class::cast);
    }
}
