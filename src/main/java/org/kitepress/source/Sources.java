package org.kitepress.source;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a site by their paths, and the lines that stand in them. */
public final class Sources {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

    private Sources(Collection<SourceFile> files) {
        files.forEach(file -> this.files.put(file.path(), file));
    }

    public static Sources of(Collection<SourceFile> files) {
        return new Sources(files);
    }

    /** The lines of a file as UTF-8, without what ends them and without a byte order mark; empty if there is no such file. */
    public List<String> lines(String path) {
        SourceFile file = files.get(path);
        return file == null ? List.of() : lines.computeIfAbsent(path, p -> split(file));
    }

    private static List<String> split(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return List.of(bare.split("\r\n|\r|\n", -1));
    }

    /** The line that a place is in; empty if there is no such file or line. */
    public Optional<String> line(Place place) {
        List<String> all = lines(place.file());
        return place.line() >= 1 && place.line() <= all.size()
                ? Optional.of(all.get(place.line() - 1))
                : Optional.empty();
    }
}
