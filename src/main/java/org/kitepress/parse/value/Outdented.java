package org.kitepress.parse.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;
import org.kitepress.parse.yaml.YamlNode;

/** Finds fields of a group that stand beside it, because nobody indented them, and reads on as if they stood below it. */
final class Outdented {

    private final YamlNode.Mapping typed;
    private final List<Field> known;
    private final Map<YamlNode.Entry, List<YamlNode.Entry>> below = new LinkedHashMap<>();

    private Outdented(YamlNode.Mapping typed, List<Field> known) {
        this.typed = typed;
        this.known = known;
    }

    /** The same fields, each where it belongs; what had to be moved is reported, once for each group. */
    static YamlNode.Mapping putBack(YamlNode.Mapping typed, List<Field> known, List<Problem> problems) {
        Outdented outdented = new Outdented(typed, known);
        for (int i = 0; i < typed.entries().size(); i++) {
            outdented.look(i);
        }
        if (outdented.below.isEmpty()) {
            return typed;
        }
        outdented.below.forEach((group, inner) -> problems.add(problem(group, inner)));
        return outdented.mended();
    }

    private void look(int place) {
        YamlNode.Entry entry = typed.entries().get(place);
        group(entry).ifPresent(group -> {
            List<YamlNode.Entry> astray = astray(place, group);
            if (astray.stream().anyMatch(this::isUnknown)) {
                below.put(entry, astray);
            }
        });
    }

    /** The group that an entry is, if it can take up what stands beside it. */
    private Optional<Field> group(YamlNode.Entry entry) {
        boolean open =
                entry.value() instanceof YamlNode.Mapping || entry.value().isNothing();
        return known.stream()
                .filter(field -> open && field.name().equals(entry.key()))
                .filter(field -> field.kind() == Kind.GROUP && !field.many())
                .findFirst();
    }

    /** What nobody else could mean; right below an empty group, also what could stand beside it. */
    private List<YamlNode.Entry> astray(int place, Field group) {
        YamlNode.Entry entry = typed.entries().get(place);
        List<YamlNode.Entry> found = new ArrayList<>();
        boolean follows = entry.value().isNothing();
        for (YamlNode.Entry next :
                typed.entries().subList(place + 1, typed.entries().size())) {
            boolean belongs = group.field(next.key()).isPresent() && !has(entry, next.key());
            follows = follows && belongs;
            if (belongs && (follows || isUnknown(next))) {
                found.add(next);
            }
        }
        return found;
    }

    private boolean isUnknown(YamlNode.Entry entry) {
        return known.stream().noneMatch(field -> field.name().equals(entry.key()));
    }

    private static boolean has(YamlNode.Entry group, String name) {
        return inner(group).anyMatch(entry -> entry.key().equals(name));
    }

    private static Stream<YamlNode.Entry> inner(YamlNode.Entry group) {
        return group.value() instanceof YamlNode.Mapping mapping ? mapping.entries().stream() : Stream.empty();
    }

    private YamlNode.Mapping mended() {
        List<YamlNode.Entry> moved =
                below.values().stream().flatMap(List::stream).toList();
        List<YamlNode.Entry> entries = typed.entries().stream()
                .filter(entry -> !moved.contains(entry))
                .map(entry -> below.containsKey(entry) ? joined(entry, below.get(entry)) : entry)
                .toList();
        return new YamlNode.Mapping(entries, typed.place());
    }

    private static YamlNode.Entry joined(YamlNode.Entry group, List<YamlNode.Entry> added) {
        List<YamlNode.Entry> all = Stream.concat(inner(group), added.stream()).toList();
        return new YamlNode.Entry(
                group.key(), new YamlNode.Mapping(all, group.value().place()), group.place());
    }

    private static Problem problem(YamlNode.Entry group, List<YamlNode.Entry> astray) {
        String names = astray.stream().map(entry -> "`" + entry.key() + "`").collect(Collectors.joining(", "));
        boolean one = astray.size() == 1;
        return new Problem(
                Code.FIELD_UNKNOWN,
                names + (one ? " is a field of `" : " are fields of `") + group.key() + "`, and "
                        + (one ? "stands" : "stand") + " beside it",
                "write two spaces before " + (one ? "it" : "each of them") + ", below `" + group.key() + ":`",
                astray.get(0).place());
    }
}
