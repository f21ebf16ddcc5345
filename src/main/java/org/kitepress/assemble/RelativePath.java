package org.kitepress.assemble;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.kitepress.source.Composed;

/** Resolves a path that a writer typed against the file it stands in. */
final class RelativePath {

    private static final String ROOT = "content";

    private RelativePath() {}

    /** A leading slash means {@code content/}; empty if the path leads out of it. */
    static Optional<String> resolve(String file, String typed) {
        Deque<String> parts = new ArrayDeque<>();
        if (typed.startsWith("/")) {
            parts.add(ROOT);
        } else {
            parts.addAll(List.of(file.split("/")));
            parts.removeLast();
        }
        for (String part : decode(typed).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return ROOT.equals(parts.peekFirst()) ? Optional.of(Composed.of(String.join("/", parts))) : Optional.empty();
    }

    /** {@code my%20file.md} is how editors write a space; a lone percent sign is a percent sign. */
    static String decode(String typed) {
        try {
            return URLDecoder.decode(typed.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return typed;
        }
    }
}
