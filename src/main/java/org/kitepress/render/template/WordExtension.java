package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.render.html.Words;

/** {@code word('read-more', page.title)}: a word of the interface in the language of the page. */
final class WordExtension extends AbstractExtension {

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("word", new WordFunction());
    }

    private static final class WordFunction implements Function {

        @Override
        public List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            String[] rest = new String[arguments.size() - 1];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = String.valueOf(arguments.get(String.valueOf(i + 1)));
            }
            Words words = (Words) context.getVariable("words");
            String key = String.valueOf(arguments.get("0"));
            if (!words.keys().contains(key)) {
                throw unknown(key, words, self, line);
            }
            return words.get(key, rest);
        }

        private static FaultException unknown(String key, Words words, PebbleTemplate self, int line) {
            return new FaultException(
                    Code.NAME_UNKNOWN,
                    key,
                    "the theme `" + words.theme().name() + "` has no word `" + key + "`",
                    Nearest.hint(key, words.keys()) + "; a new one is added to `words/"
                            + words.language().tag() + ".yaml` of the theme",
                    line,
                    self.getName());
        }
    }
}
