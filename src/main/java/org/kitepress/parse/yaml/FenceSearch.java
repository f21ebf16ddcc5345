package org.kitepress.parse.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/** Looks for front matter where its lines are not as they should be: what was typed instead, and where it was meant to end. */
final class FenceSearch {

    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\n|\\r|\\z)");
    private static final Pattern FIELD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N}_-]*\\s*[:\uFF1A].*");
    private static final String BEGIN = "begin it with three lines: `---`, then `title: …`, then `---`";

    /** How far from its beginning a file may still have its fields. */
    private static final int NEAR = 20;

    private final SourceFile file;
    private final String text;
    private final List<Problem> problems;
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param start where it begins in the text
     * @param end where the next one does
     */
    private record Line(String typed, int start, int end) {}

    FenceSearch(SourceFile file, String text, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        Matcher line = LINE.matcher(text);
        while (line.find() && line.end() > line.start()) {
            lines.add(new Line(line.group(1), line.start(), line.end()));
        }
    }

    Optional<FrontMatter> search() {
        int first = 0;
        while (first < lines.size() && isBlank(first)) {
            first++;
        }
        if (first == lines.size()) {
            missing(0, "the file does not begin with front matter", BEGIN);
            return Optional.empty();
        }
        return opened(first);
    }

    private Optional<FrontMatter> opened(int first) {
        String typed = typed(first);
        Optional<String> slip = Fence.slip(lines.get(first).typed());
        if (typed.startsWith("+++") || typed.startsWith("{") || typed.startsWith(";;;")) {
            missing(
                    first,
                    "the fields are written as " + (typed.startsWith("+") ? "TOML" : "JSON"),
                    "write them between two lines `---`, each as `name: value`");
            return Optional.empty();
        }
        if (slip.isEmpty() && !Fence.is(typed)) {
            return unopened(first);
        }
        if (first > 0) {
            String above = first == 1 ? "an empty line stands" : "empty lines stand";
            missing(
                    0,
                    above + " above the first `---`",
                    "take " + (first == 1 ? "it" : "them") + " away: the file begins with `---`");
        }
        slip.ifPresent(said -> missing(first, said, "type `---` and nothing else on this line"));
        return closed(first + 1);
    }

    /** The first line may be forgotten, or something may stand above it. */
    private Optional<FrontMatter> unopened(int first) {
        if (FIELD.matcher(typed(first)).matches() && fence(first).isPresent()) {
            missing(
                    first,
                    "there is no line `---` above the first field",
                    "put `---` on a line of its own above this one");
            return closed(first);
        }
        Optional<Integer> fence = fence(first)
                .filter(line -> line + 1 < lines.size())
                .filter(line -> FIELD.matcher(typed(line + 1)).matches());
        if (fence.isPresent()) {
            missing(first, "something stands above the first `---`", "move it below the second `---`, or take it away");
            return closed(fence.get() + 1);
        }
        missing(0, "the file does not begin with front matter", BEGIN);
        return Optional.empty();
    }

    private Optional<Integer> fence(int from) {
        for (int i = from; i < Math.min(lines.size(), from + NEAR); i++) {
            if (isFence(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<FrontMatter> closed(int begin) {
        for (int i = begin; i < lines.size(); i++) {
            if (isFence(i)) {
                int line = i;
                Fence.slip(lines.get(i).typed())
                        .ifPresent(said -> broken(line, said, "type `---` and nothing else on this line"));
                return Optional.of(cut(begin, i, lines.get(i).end()));
            }
        }
        int last = begin;
        while (last < lines.size() && isPart(last)) {
            last++;
        }
        if (last == begin) {
            broken(begin - 1, "the front matter begins and never ends", "put a line `---` after its last field");
            return Optional.empty();
        }
        broken(last - 1, "the front matter begins and never ends", "put a line `---` below this one, its last field");
        return Optional.of(cut(begin, last, lines.get(last - 1).end()));
    }

    /** Whether a line may go on with fields: one of its own, or something below one. */
    private boolean isPart(int line) {
        String typed = lines.get(line).typed();
        return FIELD.matcher(typed).matches()
                || typed.startsWith(" ")
                || typed.startsWith("-")
                || typed.startsWith("#");
    }

    private FrontMatter cut(int begin, int end, int bodyStart) {
        int from = begin < lines.size() ? lines.get(begin).start() : text.length();
        int to = end < lines.size() ? lines.get(end).start() : text.length();
        return new FrontMatter(text.substring(from, to), begin + 1, bodyStart);
    }

    private boolean isFence(int line) {
        String typed = lines.get(line).typed();
        return Fence.is(typed) || Fence.slip(typed).isPresent();
    }

    private boolean isBlank(int line) {
        return typed(line).isEmpty();
    }

    private String typed(int line) {
        return Ends.strip(lines.get(line).typed());
    }

    private void missing(int line, String message, String hint) {
        problems.add(new Problem(Code.FRONT_MATTER_MISSING, message, hint, new Place(file.path(), line + 1, 1)));
    }

    private void broken(int line, String message, String hint) {
        problems.add(new Problem(Code.FRONT_MATTER_BROKEN, message, hint, new Place(file.path(), line + 1, 1)));
    }
}
