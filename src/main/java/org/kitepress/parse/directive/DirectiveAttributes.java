package org.kitepress.parse.directive;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.source.Composed;
import org.kitepress.source.Place;

/** Reads what stands between the braces of a directive. */
final class DirectiveAttributes {

    private final List<Problem> problems;

    DirectiveAttributes(List<Problem> problems) {
        this.problems = problems;
    }

    /** Those of a directive; empty, and reported, if they cannot be read or are none of its own. */
    Optional<List<Block.Attribute>> of(DirectiveFence fence, DirectiveName name, Place place) {
        if (fence.attributes().isEmpty()) {
            return broken(
                    "what stands between the braces of `" + fence.name() + "` cannot be read",
                    "write it as `{name=value}`, with quotes around a value that has spaces",
                    place);
        }
        List<Block.Attribute> given = fence.attributes().get();
        Optional<String> twice = given.stream()
                .map(Block.Attribute::name)
                .filter(attribute -> Collections.frequency(names(given), attribute) > 1)
                .findFirst();
        if (twice.isPresent()) {
            return broken(
                    "`" + name.word() + "` says `" + twice.get() + "` more than once, and only one of them would count",
                    twice.get().equals("channel")
                            ? "name all channels in one, as `{channel=\"print web\"}`"
                            : "leave the one that is meant",
                    place);
        }
        Optional<Block.Attribute> strange = given.stream()
                .filter(attribute -> !name.attributes().contains(attribute.name()))
                .findFirst();
        return strange.isEmpty()
                ? Optional.of(given.stream().map(DirectiveAttributes::named).toList())
                : broken(
                        "`" + name.word() + "` has no attribute `"
                                + strange.get().name() + "`",
                        name.attributes().isEmpty()
                                ? "take it out: `" + name.word() + "` has none"
                                : Nearest.hint(strange.get().name(), name.attributes()),
                        place);
    }

    private static List<String> names(List<Block.Attribute> given) {
        return given.stream().map(Block.Attribute::name).toList();
    }

    /** A name is compared with those of files. */
    private static Block.Attribute named(Block.Attribute typed) {
        return typed.name().equals("id") ? new Block.Attribute("id", Composed.of(typed.value())) : typed;
    }

    /** @param example how it is written */
    Optional<Set<String>> channels(List<Block.Attribute> given, String example, Place place) {
        Set<String> words = new TreeSet<>();
        find(given, "channel")
                .ifPresent(typed -> words.addAll(List.of(typed.strip().split("[\\s,]+"))));
        words.remove("");
        if (words.isEmpty()) {
            return broken("`only` does not say for which channel", "write it as `" + example + "`", place);
        }
        List<String> known = Arrays.stream(Channel.values()).map(Channel::word).toList();
        List<String> unknown =
                words.stream().filter(word -> !known.contains(word)).toList();
        unknown.forEach(word -> problems.add(new Problem(
                Code.NAME_UNKNOWN, "there is no channel `" + word + "`", Nearest.hint(word, known), place)));
        return unknown.isEmpty() ? Optional.of(Set.copyOf(words)) : Optional.empty();
    }

    Optional<Inline> contact(List<Block.Attribute> given, List<Inline> content, Place place) {
        Optional<String> id = find(given, "id");
        String by = find(given, "by").orElse("phone");
        if (id.isEmpty()) {
            return broken("`contact` does not say which one", "write it as `:contact{id=…}`", place);
        }
        if (!Set.of("phone", "text").contains(by)) {
            return broken("nobody is reached by `" + by + "`", "write `by=phone` or `by=text`", place);
        }
        return Optional.of(new Inline.Contact(id.get(), by.equals("text"), content, place));
    }

    static Optional<String> find(List<Block.Attribute> given, String name) {
        return given.stream()
                .filter(attribute -> attribute.name().equals(name))
                .map(Block.Attribute::value)
                .findFirst();
    }

    private <T> Optional<T> broken(String message, String hint, Place place) {
        problems.add(new Problem(Code.DIRECTIVE_BROKEN, message, hint, place));
        return Optional.empty();
    }
}
