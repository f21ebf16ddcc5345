package org.kitepress.pipeline.takedown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kitepress.diag.Nearest;
import org.kitepress.model.address.Slug;
import org.kitepress.parse.withdrawal.AddressFields;

/** Finds files by what their texts are called: by the whole of it, by a part, or by nearly that. A title may be that of several. */
final class TitleSearch {

    /** Shorter parts stand in many titles. */
    private static final int PART = 4;

    /** What is called by each path, as the end of an address would say it. */
    private final Map<String, String> titles = new TreeMap<>();

    void add(String path, AddressFields fields) {
        fields.title().map(Slug::of).filter(title -> !title.isEmpty()).ifPresent(title -> titles.put(path, title));
    }

    /** What to name instead; empty if nothing is called so. */
    Optional<String> hint(String typed) {
        String name = Slug.of(typed);
        List<String> found = called(name::equals);
        if (found.isEmpty() && name.length() >= PART) {
            found = called(title -> title.contains(name));
        }
        if (found.isEmpty()) {
            Optional<String> near = Nearest.to(name, titles.values());
            found = called(title -> near.filter(title::equals).isPresent());
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        (found.size() == 1 ? "by its title it may be `" : "by their titles it may be one of these: `")
                                + String.join("`, `", found) + "`; name the file");
    }

    private List<String> called(Predicate<String> title) {
        return titles.entrySet().stream()
                .filter(entry -> title.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
