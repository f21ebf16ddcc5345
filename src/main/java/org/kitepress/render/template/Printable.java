package org.kitepress.render.template;

import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.render.view.Views;

/** Tells what can be printed from what would answer with words of Java. */
final class Printable {

    /** Names of Pebble's own that no template of ours needs. */
    static final Set<String> UNNAMED = Set.of("template", "_context", "locale");

    private Printable() {}

    /** Stands where Pebble would show a thing of its own. */
    record Unnamed(String name) {}

    /** @throws FaultException if this is a record, and not something in it */
    static void require(Object value, String path, int line) {
        if (value instanceof Unnamed unnamed) {
            throw unknown(unnamed, path, line);
        }
        if (value instanceof ForNode.LoopVariables) {
            throw record(NameResolver.LOOP, path, line);
        }
        if (value instanceof Map.Entry) {
            throw record(Set.of("key", "value"), path, line);
        }
        if (value instanceof MacroAttributeProvider) {
            throw wordless("call one of its macros", path, line);
        }
        if (value != null && Views.isView(value.getClass())) {
            throw record(Views.names(value.getClass()), path, line);
        }
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(entry -> require(entry, path, line));
        }
        if (value instanceof Collection<?> list) {
            list.forEach(entry -> require(entry, path, line));
        }
    }

    /** What Pebble says of a name that nobody has given. */
    static RootAttributeNotFoundException unknown(Unnamed unnamed, String path, int line) {
        return new RootAttributeNotFoundException(
                null, "Root attribute [" + unnamed.name() + "] does not exist", unnamed.name(), line, path);
    }

    private static FaultException record(Set<String> names, String path, int line) {
        return wordless("name one of them: " + Nearest.hint("", names).replace("there are: ", ""), path, line);
    }

    private static FaultException wordless(String hint, String path, int line) {
        return new FaultException(
                Code.TEMPLATE_BROKEN,
                "",
                "what is printed here is no text, but something with names in it",
                hint,
                line,
                path);
    }
}
