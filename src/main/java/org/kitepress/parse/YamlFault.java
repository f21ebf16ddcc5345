package org.kitepress.parse;

import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the YAML reader stumbled over, for the mistakes that people make. */
final class YamlFault {

    private final String fault;
    private final String line;
    private final Place place;

    private YamlFault(String fault, String line, Place place) {
        this.fault = fault;
        this.line = line;
        this.place = place;
    }

    /** @param text what was read @param firstLine the line of the file that it begins on */
    static Problem of(MarkedYAMLException e, String text, int firstLine, Place place) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        int index = Math.min(Math.max(place.line() - firstLine, 0), lines.length - 1);
        String fault = String.valueOf(e.getContext()) + " " + e.getProblem();
        return new YamlFault(fault, lines[index], place).problem();
    }

    /** Whether something was opened and never closed; its place is where it was opened. */
    static boolean isUnclosed(MarkedYAMLException e) {
        String context = String.valueOf(e.getContext());
        return context.contains("quoted scalar") || context.contains("flow");
    }

    private Problem problem() {
        if (fault.contains("mapping values are not allowed")) {
            return colon();
        }
        if (fault.contains("TAB")) {
            return of("a tab stands where only spaces may", "use spaces to indent");
        }
        if (fault.contains("quoted scalar")) {
            return of("a quotation mark is opened and never closed", "close it at the end of the value");
        }
        if (fault.contains("scanning a tag") || fault.contains("parsing a tag")) {
            return of(
                    "a value that begins with `!` asks for a kind of value, which is not understood here",
                    "put quotes around the value");
        }
        if (fault.contains("undefined alias")) {
            return of("a value cannot begin with `*`", "put quotes around the value");
        }
        if (fault.contains("cannot start any token") || fault.contains("expected alphabetic")) {
            return of("a value cannot begin with this character", "put quotes around the value");
        }
        if (fault.contains("flow")) {
            boolean ended = fault.contains("stream end") || fault.contains("document end");
            return ended
                    ? of("a bracket is opened and never closed", "close it, or put quotes around the value")
                    : of(
                            "what stands between these brackets cannot be read",
                            "put a comma between values, and quotes around each");
        }
        if (fault.contains("expected <block end>") && line.matches("[^:]*:\\s*[\"'\\[{].*")) {
            return of(
                    "something stands after a closing quotation mark or bracket",
                    "put quotes around the whole value, and `\\\"` for each inside it");
        }
        if (fault.contains("could not find expected ':'") || fault.contains("expected <block end>")) {
            return of("this line is not a field", "write it as `name: value`, each field in line with the others");
        }
        return of(
                "this cannot be read",
                "write one field a line, each as `name: value`, with quotes around anything unusual");
    }

    /** {@code title: Know: your rights}: by far the commonest slip, so the hint is the line as it should be. */
    private Problem colon() {
        int end = line.indexOf(':');
        String key = line.substring(0, Math.max(end, 0)).strip();
        String value = line.substring(end + 1).strip().replace("\\", "\\\\").replace("\"", "\\\"");
        return of(
                "a colon inside a value ends it too early",
                "put quotes around the value: `" + key + ": \"" + value + "\"`");
    }

    private Problem of(String message, String hint) {
        return new Problem(Code.FRONT_MATTER_BROKEN, message, hint, place);
    }
}
