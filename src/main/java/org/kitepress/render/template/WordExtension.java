package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.model.Messages;
import org.kitepress.model.language.Phrase;
import org.kitepress.model.settings.Theme;

/** {@code word('updated', date=page.updated.text)}: a word of the interface in the language of the page. */
final class WordExtension extends AbstractExtension {

    private final WordFunction function;

    WordExtension(Theme theme) {
        function = new WordFunction(theme);
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("word", function);
    }

    private static final class WordFunction implements Function {

        /** What is given without a name: which word, and what should have one. No placeholder is called so. */
        private static final String KEY = "{word}";

        private static final String UNNAMED = "{}";

        private final List<String> names = new ArrayList<>(List.of(KEY, UNNAMED));

        private WordFunction(Theme theme) {
            theme.words().stream()
                    .flatMap(words -> words.all().values().stream())
                    .flatMap(text -> new Phrase(text).placeholders().stream())
                    .distinct()
                    .forEach(names::add);
        }

        @Override
        public List<String> getArgumentNames() {
            return names;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            arguments.values().forEach(value -> Printable.require(value, self.getName(), line));
            Messages words = (Messages) context.getVariable("words");
            String key = String.valueOf(arguments.get(KEY));
            Phrase phrase = words.find(key).map(Phrase::new).orElseThrow(() -> unknown(key, words, self, line));
            if (arguments.containsKey(UNNAMED) || !arguments.keySet().containsAll(phrase.placeholders())) {
                throw unnamed(key, phrase.placeholders(), self, line);
            }
            return phrase.with(arguments);
        }

        private static FaultException unknown(String key, Messages words, PebbleTemplate self, int line) {
            return new FaultException(
                    Code.NAME_UNKNOWN,
                    key,
                    "the theme `" + words.theme().name() + "` has no word `" + key + "`",
                    Nearest.hint(key, words.keys()) + "; a new one is added to `words/"
                            + words.language().tag() + ".yaml` of the theme",
                    line,
                    self.getName());
        }

        private static FaultException unnamed(String key, Set<String> placeholders, PebbleTemplate self, int line) {
            String its = placeholders.stream().map(name -> "`{" + name + "}`").collect(Collectors.joining(", "));
            String gives = placeholders.stream().map(name -> ", " + name + "=…").collect(Collectors.joining());
            return new FaultException(
                    Code.TEMPLATE_BROKEN,
                    key,
                    "the word `" + key + "` "
                            + (its.isEmpty() ? "takes nothing" : "is not given its " + its + " by name"),
                    "write `word('" + key + "'" + gives + ")`",
                    line,
                    self.getName());
        }
    }
}
