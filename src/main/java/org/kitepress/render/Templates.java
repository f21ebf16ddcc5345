package org.kitepress.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.model.Theme;
import org.kitepress.source.SourceFile;

/**
 * The templates of a theme. They see only the theme's own templates and the records of {@code render.view}: no file, no
 * class, no method of anything else can be reached from one.
 */
final class Templates {

    private static final String VIEWS = "org.kitepress.render.view";
    private static final String LOOPS = "io.pebbletemplates.pebble.node.ForNode$";

    private final PebbleEngine engine;
    private final Map<String, SourceFile> files = new HashMap<>();

    Templates(Theme theme) {
        theme.templates().forEach(file -> files.put(file.name(), file));
        engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader())
                .extension(new WordExtension())
                .registerExtensionCustomizer(Cautious::new)
                .methodAccessValidator(Templates::isAllowed)
                .strictVariables(true)
                .newLineTrimming(true)
                .defaultLocale(java.util.Locale.ROOT)
                .build();
    }

    boolean has(String name) {
        return files.containsKey(name + ".peb");
    }

    /** The names of the templates, for a hint. */
    List<String> names() {
        return files.keySet().stream().map(file -> file.replace(".peb", "")).toList();
    }

    /**
     * What a template makes of these variables.
     *
     * @throws PebbleException if the template cannot be read or asks for what is not there
     */
    String render(String name, Map<String, Object> variables) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(name + ".peb").evaluate(out, variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static boolean isAllowed(Object object, Method method) {
        Class<?> type = object.getClass();
        boolean view = type.getPackageName().equals(VIEWS) && type.isRecord() && method.getDeclaringClass() == type;
        return view || type.getName().startsWith(LOOPS);
    }

    /** Names and nothing else: a template cannot ask for a path. */
    private final class ThemeLoader implements Loader<String> {

        @Override
        public Reader getReader(String name) {
            if (!files.containsKey(name)) {
                throw new LoaderException(null, "there is no template `" + name.replace(".peb", "") + "`");
            }
            return new StringReader(new String(files.get(name).bytes(), StandardCharsets.UTF_8));
        }

        @Override
        public String resolveRelativePath(String name, String anchor) {
            return name.endsWith(".peb") ? name : name + ".peb";
        }

        @Override
        public String createCacheKey(String name) {
            return name;
        }

        @Override
        public boolean resourceExists(String name) {
            return files.containsKey(name);
        }

        @Override
        public void setCharset(String charset) {}

        @Override
        public void setPrefix(String prefix) {}

        @Override
        public void setSuffix(String suffix) {}
    }

    /** {@code word('read-more', page.title)}: a word of the interface in the language of the page. */
    private static final class WordExtension extends AbstractExtension {

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("word", new WordFunction());
        }
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
            return ((Words) context.getVariable("words")).get(String.valueOf(arguments.get("0")), rest);
        }
    }

    /** Takes away what would let text through unescaped. */
    private static final class Cautious extends ExtensionCustomizer {

        private Cautious(Extension extension) {
            super(extension);
        }

        @Override
        public Map<String, Filter> getFilters() {
            return without(super.getFilters(), "raw");
        }

        @Override
        public List<TokenParser> getTokenParsers() {
            List<TokenParser> parsers = super.getTokenParsers();
            return parsers == null ? null : parsers.stream().filter(parser -> !parser.getTag().equals("autoescape")).toList();
        }

        private static <V> Map<String, V> without(Map<String, V> all, String name) {
            if (all == null || !all.containsKey(name)) {
                return all;
            }
            Map<String, V> rest = new HashMap<>(all);
            rest.remove(name);
            return rest;
        }
    }
}
