package org.kitepress.source;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The files of a site by their paths, and the lines that stand in them. */
public final class Sources {

    /** No paragraph that anybody wrote has more. */
    private static final int MOST_LINES = 500;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

    private final Predicate<String> secret;

    private Sources(Collection<SourceFile> files, Predicate<String> secret) {
        this.secret = secret;
        files.forEach(file -> this.files.put(file.path(), file));
    }

    public static Sources of(Collection<SourceFile> files) {
        return new Sources(files, line -> false);
    }

    /** The lines of a file as UTF-8, without what ends them and without a byte order mark; empty if there is no such file. */
    public List<String> lines(String path) {
        SourceFile file = files.get(path);
        return file == null ? List.of() : lines.computeIfAbsent(path, p -> split(file));
    }

    private static List<String> split(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return List.of(Lines.split(bare));
    }

    /** The same files, whose lines are not shown where they and their neighbors hold a secret. */
    public Sources hiding(Predicate<String> secret) {
        return new Sources(files.values(), secret);
    }

    /** The line that a place is in; empty if there is no such file or line, or if it is not shown. */
    public Optional<String> line(Place place) {
        List<String> all = lines(place.file());
        int at = place.line() - 1;
        return at < 0 || at >= all.size() || isSecret(all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2)))
                ? Optional.empty()
                : Optional.of(all.get(at));
    }

    private boolean isSecret(List<String> around) {
        return secret.test(String.join("\n", around));
    }

    /**
     * Where these words stand in a block that begins at a place: a tree of text knows the places of blocks, and not of each
     * word. The place itself if they are broken over two lines or written with signs between them.
     */
    public Place seek(String words, Place block) {
        List<String> all = lines(block.file());
        for (int i = block.line() - 1; i < all.size() && i < block.line() + MOST_LINES; i++) {
            int column = all.get(i).indexOf(words, i == block.line() - 1 ? block.column() - 1 : 0);
            if (column >= 0) {
                return new Place(block.file(), i + 1, column + 1);
            }
            if (all.get(i).isBlank()) {
                break;
            }
        }
        return block;
    }

    /**
     * The same in the value of a field that is so many lines long; they may begin below the line that names it. The place
     * itself if they are written otherwise, as with a backslash.
     */
    public Place seekInField(String words, Place value, int count) {
        List<String> all = lines(value.file());
        for (int i = value.line() - 1; i < all.size() && i <= value.line() - 1 + count; i++) {
            int column = all.get(i).indexOf(words, i == value.line() - 1 ? value.column() - 1 : 0);
            if (column >= 0) {
                return new Place(value.file(), i + 1, column + 1);
            }
        }
        return value;
    }
}
