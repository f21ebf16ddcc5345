package org.kitepress.render.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kitepress.render.view.DataGroup;
import org.kitepress.render.view.Views;

/** Answers what a template asks of fields and data, and knows what it could have asked for. */
final class NameResolver extends AbstractExtension implements AttributeResolver {

    static final Set<String> LOOP = Set.of("first", "last", "length", "index", "revindex");

    /** A page asks hundreds of times. */
    private final Map<Class<?>, Set<String>> views = new ConcurrentHashMap<>();

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(this);
    }

    /** Null for what Pebble can answer as well, and for what it has to refuse. */
    @Override
    public ResolvedAttribute resolve(
            Object asked,
            Object name,
            Object[] argumentValues,
            ArgumentsNode arguments,
            EvaluationContextImpl context,
            String path,
            int line) {
        if (argumentValues != null) {
            return null;
        }
        if (asked instanceof Printable.Unnamed unnamed) {
            throw Printable.unknown(unnamed, path, line);
        }
        Printable.require(name, path, line);
        if (asked instanceof CharSequence || asked instanceof Number || asked instanceof Boolean) {
            throw new AttributeNotFoundException(null, "there is nothing in it", String.valueOf(name), line, path);
        }
        if (asked instanceof Map<?, ?> map) {
            return new ResolvedAttribute(map.get(key(map, name, path, line)));
        }
        if (asked instanceof Map.Entry<?, ?> entry) {
            require(List.of("key", "value"), name, path, line);
            return new ResolvedAttribute(name.equals("key") ? entry.getKey() : entry.getValue());
        }
        Set<String> names = names(asked);
        if (!names.isEmpty()) {
            require(names, name, path, line);
        }
        return null;
    }

    private static Object key(Map<?, ?> map, Object name, String path, int line) {
        if (!map.containsKey(name)) {
            require(known(map), String.valueOf(name), path, line);
        }
        return map.containsKey(name) ? name : String.valueOf(name);
    }

    private static Collection<String> known(Map<?, ?> map) {
        return map instanceof DataGroup group
                ? group.known()
                : map.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** None if it is nothing of ours. */
    private Set<String> names(Object asked) {
        return asked instanceof ForNode.LoopVariables ? LOOP : views.computeIfAbsent(asked.getClass(), Views::names);
    }

    private static void require(Collection<String> known, Object name, String path, int line) {
        if (!known.contains(String.valueOf(name))) {
            throw new UnknownNameException(String.valueOf(name), known, line, path);
        }
    }
}
