package org.kitepress.render.presenter;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.document.DataFile;
import org.kitepress.model.language.Language;
import org.kitepress.render.view.DataGroup;

/** Makes what templates see of the files under {@code content/data/}: texts as typed, lists, and fields by their names. */
public final class DataViews {

    private DataViews() {}

    /** Every file by its name, folders as groups; of a file that there is in this language, that one. */
    public static DataGroup of(List<DataFile> files, Language language) {
        return folder(
                Stream.concat(
                                files.stream().filter(file -> file.language().equals(Optional.of(language))),
                                files.stream().filter(file -> file.language().isEmpty()))
                        .toList(),
                0);
    }

    private static DataGroup folder(List<DataFile> files, int depth) {
        Map<String, List<DataFile>> byName = files.stream()
                .collect(Collectors.groupingBy(file -> file.names().get(depth), TreeMap::new, Collectors.toList()));
        Map<String, Object> view = new LinkedHashMap<>();
        byName.forEach((name, below) -> view.put(name, named(below, depth)));
        return new DataGroup(view, view.keySet());
    }

    private static Object named(List<DataFile> files, int depth) {
        DataFile first = files.get(0);
        return first.names().size() == depth + 1 ? value(first.value()) : folder(files, depth + 1);
    }

    private static Object value(Value value) {
        if (value instanceof Value.Items items) {
            Set<String> known = items.values().stream()
                    .flatMap(DataViews::names)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return items.values().stream().map(item -> inList(item, known)).toList();
        }
        return value instanceof Value.Group group
                ? group(group.fields(), names(group).collect(Collectors.toSet()))
                : ((Value.Text) value).text();
    }

    /** An entry may leave out what its neighbors have, and a template can ask whether it did. */
    private static Object inList(Value item, Set<String> known) {
        return item instanceof Value.Group group ? group(group.fields(), known) : value(item);
    }

    private static DataGroup group(Fields fields, Set<String> known) {
        Map<String, Object> view = new LinkedHashMap<>();
        fields.entries().forEach(entry -> view.put(entry.name(), value(entry.value())));
        return new DataGroup(view, known);
    }

    private static Stream<String> names(Value value) {
        return value instanceof Value.Group group
                ? group.fields().entries().stream().map(Fields.Entry::name)
                : Stream.empty();
    }
}
