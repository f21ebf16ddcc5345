package org.kitepress.render.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.Messages;
import org.kitepress.model.Section;
import org.kitepress.model.Selection;
import org.kitepress.model.language.Language;
import org.kitepress.render.view.ChoiceView;
import org.kitepress.render.view.LinkView;

/** Knows how the resources of a section can be narrowed down by kind and by language, without a script. */
public final class DirectoryMaker {

    private final Language language;
    private final Messages words;
    private final ViewMaker views;

    public DirectoryMaker(Language language, Messages words, ViewMaker views) {
        this.language = language;
        this.words = words;
        this.views = views;
    }

    /** All of them, as if it were chosen. */
    public static Selection all(Section section) {
        return new Selection(Optional.empty(), Optional.empty(), section.address(), section.pages());
    }

    /** What is chosen, in words. */
    public String name(Selection chosen) {
        return Stream.of(chosen.kind().map(this::kind), chosen.language().map(this::speakers))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** What can be chosen instead; empty if there is nothing to choose. */
    public List<ChoiceView> choices(Section section, Selection chosen) {
        return Stream.of(
                        choice(
                                "kind",
                                section,
                                chosen,
                                Selection::kind,
                                this::kind,
                                (s, kind) -> s.is(kind, chosen.language())),
                        choice(
                                "spoken",
                                section,
                                chosen,
                                Selection::language,
                                this::speakers,
                                (s, spoken) -> s.is(chosen.kind(), spoken)))
                .filter(choice -> choice.links().size() > 1)
                .toList();
    }

    /** @param fits whether a selection is what comes of choosing this */
    private <T> ChoiceView choice(
            String word,
            Section section,
            Selection chosen,
            Function<Selection, Optional<T>> value,
            Function<T, String> label,
            BiFunction<Selection, Optional<T>, Boolean> fits) {
        List<LinkView> links = Stream.concat(Stream.of(all(section)), section.selections().stream())
                .filter(selection -> fits.apply(selection, value.apply(selection)))
                .map(selection -> views.link(
                        value.apply(selection).map(label).orElseGet(() -> words.find("choose-all")
                                .orElse("*")),
                        selection.address(),
                        value.apply(selection).equals(value.apply(chosen))))
                .toList();
        return new ChoiceView(words.find("choose-" + word).orElse(word), links);
    }

    private String kind(String kind) {
        return words.find("kind-" + kind).orElse(kind);
    }

    private String speakers(Language spoken) {
        return spoken.locale().getDisplayName(language.locale());
    }
}
