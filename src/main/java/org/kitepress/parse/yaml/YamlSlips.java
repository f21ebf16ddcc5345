package org.kitepress.parse.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.source.Lines;

/**
 * Finds the slip that made YAML unreadable. Where the reader stumbles is often not where the slip is: so each line from there
 * upwards is held against what people mistype, and a mended line is taken only if the text can be read further with it. So
 * each hint was tried before it is given.
 */
final class YamlSlips {

    /** Longer texts are not tried again and again. */
    private static final int LONGEST = 1 << 14;

    /** How far above the place where reading ended a slip may be. */
    private static final int NEAR = 12;

    private final String text;
    private final List<String> lines;
    private final YamlFault fault;
    private final boolean fenced;

    private YamlSlips(String text, YamlFault fault, boolean fenced) {
        this.text = text;
        this.lines = Arrays.asList(Lines.split(text));
        this.fault = fault;
        this.fenced = fenced;
    }

    /** @param fenced whether it is front matter, which two lines of hyphens stand around */
    static Optional<YamlSlip> find(String text, YamlFault fault, boolean fenced) {
        YamlSlips slips = new YamlSlips(text, fault, fenced);
        return text.length() > LONGEST
                ? Optional.empty()
                : slips.candidates()
                        .filter(slip -> slips.isBetter(slip.mended()))
                        .findFirst()
                        .or(slips::together);
    }

    /** A line that begins with no-break spaces: YAML reads on, and takes what should stand below a field for its neighbor. */
    static Optional<YamlSlip> indented(String text) {
        YamlSlips slips = new YamlSlips(text, YamlFault.NONE, false);
        return slips.lines.stream()
                .filter(YamlLine::isIndentedOddly)
                .findFirst()
                .map(slips.lines::indexOf)
                .map(line -> slips.slip(
                        line, YamlLine.sure(slips.lines, line, YamlFault.NONE).get(0)));
    }

    private boolean isBetter(String mended) {
        return YamlFault.lineOf(mended) > fault.line();
    }

    /** Several lines may have slips that let the text be read further only once all are mended: then the first is told. */
    private Optional<YamlSlip> together() {
        List<String> mended = new ArrayList<>(lines);
        List<YamlSlip> all = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            List<YamlLine.Slip> sure = YamlLine.sure(lines, line, fault);
            if (!sure.isEmpty()) {
                all.add(slip(line, sure.get(0)));
                mended.set(line, sure.get(0).mended());
            }
        }
        boolean noWorse = YamlFault.lineOf(String.join("\n", mended)) >= fault.line();
        return all.stream().findFirst().filter(slip -> noWorse);
    }

    private Stream<YamlSlip> candidates() {
        Set<Integer> looked = new LinkedHashSet<>();
        int last = Math.min(fault.line(), lines.size() - 1);
        for (int line = last; line >= Math.max(0, last - NEAR); line--) {
            looked.add(line);
        }
        Stream<YamlSlip> inLines = looked.stream()
                .filter(line -> !lines.get(line).isBlank())
                .flatMap(line -> YamlLine.slips(lines, line, fault).stream().map(slip -> slip(line, slip)));
        return Stream.concat(fences(last), inLines);
    }

    private YamlSlip slip(int line, YamlLine.Slip slip) {
        List<String> mended = new ArrayList<>(lines);
        mended.set(line, slip.mended());
        return new YamlSlip(line, slip.column(), slip.message(), slip.hint(), String.join("\n", mended));
    }

    /** A line that should end the fields, or none where they end; and in a file of facts, lines that end nothing. */
    private Stream<YamlSlip> fences(int last) {
        for (int line = 0; line <= last; line++) {
            String typed = lines.get(line);
            Optional<String> said = Fence.slip(typed);
            if (fenced && said.isPresent()) {
                return Stream.of(above(line, said.get(), "type `---` and nothing else on this line"));
            }
            if (!fenced && line == 0 && said.isPresent()) {
                return Stream.of(new YamlSlip(
                        0,
                        0,
                        "a line `" + typed.strip() + "` stands here, and a file of facts has none",
                        "take it out",
                        text.substring(typed.length())));
            }
            if (!fenced && line > 0 && (said.isPresent() || Fence.is(typed))) {
                return Stream.of(above(
                        line,
                        "a line `" + typed.strip() + "` stands here, and a file of facts has none",
                        "take the lines of hyphens out; nothing below this one is read"));
            }
        }
        int end = last;
        while (end > 0 && lines.get(end).isBlank()) {
            end--;
        }
        boolean open = fenced && end > 0 && lines.get(end - 1).isBlank() && !YamlLine.isField(lines.get(end));
        return open
                ? Stream.of(above(
                        end,
                        "this line is not a field, and nothing ends the fields above it",
                        "put a line `---` below the last field"))
                : Stream.empty();
    }

    private YamlSlip above(int line, String message, String hint) {
        return new YamlSlip(
                line, 0, message, hint, lines.subList(0, line).stream().collect(Collectors.joining("\n", "", "\n")));
    }
}
