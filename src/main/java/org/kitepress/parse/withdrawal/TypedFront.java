package org.kitepress.parse.withdrawal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Problem;
import org.kitepress.parse.yaml.FrontMatter;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.parse.yaml.YamlReader;
import org.kitepress.source.SourceFile;

/**
 * The front matter of a file as it stands in it.
 *
 * @param said its fields as texts, lists and maps, so that two can be compared
 * @param start the offset in the file at which it begins
 * @param body the offset at which the text begins
 * @param problems how many there are with it
 */
record TypedFront(YamlNode.Mapping fields, Map<String, Object> said, int start, int body, int problems) {

    static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    /**
     * Empty if it cannot be read.
     *
     * @param text of a file, with whatever it begins with
     */
    static Optional<TypedFront> of(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        String bare = text.substring(mark);
        return FrontMatter.of(new SourceFile(path, new byte[0]), bare, problems)
                .flatMap(front -> YamlReader.read(path, front.yaml(), front.firstLine(), problems)
                        .map(fields -> new TypedFront(
                                fields,
                                said(fields),
                                offset(text, front.firstLine()),
                                front.bodyStart() + mark,
                                problems.size())));
    }

    /** What it would say with a day on which its owner took it back; nothing, if that would put out what is said of consent. */
    Map<String, Object> saidWith(String day) {
        Map<String, Object> consent = new LinkedHashMap<>();
        Object old = said.getOrDefault(Withdrawal.CONSENT, "");
        if (old instanceof Map<?, ?> inner) {
            inner.forEach((name, value) -> consent.put((String) name, value));
        } else if (!old.equals("") && !old.equals(List.of())) {
            return Map.of();
        }
        consent.put(Withdrawal.WITHDRAWN, day);
        Map<String, Object> all = new LinkedHashMap<>(said);
        all.put(Withdrawal.CONSENT, consent);
        return all;
    }

    /** The offset at which a line begins, from 1. */
    static int offset(String text, int line) {
        Matcher end = LINE_END.matcher(text);
        int start = 0;
        for (int i = 1; i < line && end.find(); i++) {
            start = end.end();
        }
        return start;
    }

    private static Map<String, Object> said(YamlNode.Mapping mapping) {
        Map<String, Object> said = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> said.put(entry.key(), said(entry.value())));
        return said;
    }

    private static Object said(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.lines();
        }
        return node instanceof YamlNode.Mapping mapping
                ? said(mapping)
                : ((YamlNode.Sequence) node)
                        .items().stream().map(TypedFront::said).toList();
    }
}
