package org.kitepress.parse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.source.SourceFile;

/**
 * What a file says of its own address, read for itself: whatever else is wrong with it.
 *
 * @param slug the end of it
 * @param aliases those that it had before
 */
public record AddressFields(Optional<String> slug, List<String> aliases) {

    /** Both empty if its front matter cannot be read. */
    public static AddressFields of(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        Map<String, Object> said =
                TypedFront.of(file.path(), text).map(TypedFront::said).orElse(Map.of());
        return new AddressFields(
                texts(said.get("slug")).findFirst(), texts(said.get("aliases")).toList());
    }

    private static Stream<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().flatMap(AddressFields::texts)
                : Stream.ofNullable(value).filter(String.class::isInstance).map(String.class::cast);
    }
}
