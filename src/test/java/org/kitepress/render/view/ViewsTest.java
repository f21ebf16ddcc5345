package org.kitepress.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitepress.memo.ValueHash;

@DisplayName("The key of a page is another as soon as anything that it shows is another")
class ViewsTest {

    /** All that a template can be given. */
    private static final List<Class<? extends Record>> VIEWS = List.of(
            ChoiceView.class,
            DateView.class,
            EditionView.class,
            EditionView.CoverView.class,
            EditionView.FileView.class,
            EventView.class,
            FeedDocument.class,
            FeedEntry.class,
            FeedView.class,
            FormView.class,
            FormView.QuestionView.class,
            ItemView.class,
            LeafView.class,
            LinkView.class,
            ListView.class,
            MeaningView.class,
            PageView.class,
            ResourceView.class,
            SearchView.class,
            SearchView.PartView.class,
            SiteView.class,
            SourceView.class,
            TimeView.class,
            TranslationView.class);

    private final ValueHash values = Views.hash();

    static Stream<Arguments> components() {
        return VIEWS.stream().flatMap(view -> IntStream.range(0, view.getRecordComponents().length)
                .mapToObj(i -> Arguments.of(view.getSimpleName(), view.getRecordComponents()[i].getName(), view, i)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("components")
    void thatIsInA(String name, String component, Class<? extends Record> view, int changed) throws Exception {
        assertThat(values.of(made(view, -1))).isEqualTo(values.of(made(view, -1)));
        assertThat(values.of(made(view, changed))).isNotEqualTo(values.of(made(view, -1)));
        assertThat(values.of(List.of(made(view, changed)))).isNotEqualTo(values.of(List.of(made(view, -1))));
    }

    @Test
    void andNoViewIsMissingAbove() {
        Set<Class<?>> known = Set.copyOf(VIEWS);
        List<Class<?>> reached = new ArrayList<>(List.of(PageView.class, SiteView.class, MeaningView.class));
        for (int i = 0; i < reached.size(); i++) {
            for (RecordComponent part : reached.get(i).getRecordComponents()) {
                if (part.getType().isRecord() && !reached.contains(part.getType())) {
                    reached.add(part.getType());
                }
            }
        }
        assertThat(known).containsAll(reached);
    }

    @Test
    void orThatNamesWhatItShows() {
        assertThat(Stream.of(
                                Map.of("a", "b"),
                                Map.of("a", "c"),
                                Map.of("b", "b"),
                                List.of("a", "b"),
                                List.of("ab"),
                                List.of("a", "b", List.of()),
                                List.of(List.of("a"), "b"),
                                1,
                                "1",
                                true,
                                new SafeString("1"))
                        .map(values::of)
                        .distinct())
                .as("a text is shown alike, be it safe or not")
                .hasSize(10);
    }

    private static Record made(Class<? extends Record> view, int changed) throws Exception {
        RecordComponent[] parts = view.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(parts[i].getType(), parts[i].getName() + (i == changed ? " changed" : ""), i == changed);
        }
        var constructor = view.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(Class<?> type, String word, boolean changed) throws Exception {
        if (type == String.class) {
            return word;
        } else if (type == boolean.class) {
            return changed;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, changed ? 2 : 1);
        } else if (type == int.class) {
            return changed ? 1 : 0;
        } else if (type == List.class) {
            return List.of(word);
        } else if (type == Map.class) {
            return Map.of("a", word);
        } else if (type == SafeString.class) {
            return new SafeString(word);
        }
        return changed ? made(type.asSubclass(Record.class), 0) : made(type.asSubclass(Record.class), -1);
    }
}
