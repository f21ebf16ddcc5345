package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.kitepress.render.html.ProseWriter;

/** {@code {{ question.answer | prose }}}: the paragraphs and lists of a field; {@code prose('lead')} gives each a class. */
final class ProseExtension extends AbstractExtension {

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("prose", new ProseFilter(true), "phrase", new ProseFilter(false));
    }

    /** @param paragraphs whether a single paragraph is one; else it stands alone, as in the cell of a table */
    private record ProseFilter(boolean paragraphs) implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of("class");
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            if (input == null) {
                return "";
            }
            Object name = arguments.get("class");
            ProseWriter writer = new ProseWriter(name == null ? "" : name.toString());
            return new SafeString(paragraphs ? writer.blocks(input.toString()) : writer.phrase(input.toString()));
        }
    }
}
