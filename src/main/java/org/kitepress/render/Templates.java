package org.kitepress.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Locale;
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

    Templates(Theme theme, Assets assets, Urls urls) {
        theme.templates().forEach(file -> files.put(file.name(), file));
        engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(files))
                .extension(new WordExtension(), new AssetExtension(assets, urls))
                .registerExtensionCustomizer(CautiousCustomizer::new)
                .methodAccessValidator(Templates::isAllowed)
                .strictVariables(true)
                .newLineTrimming(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    boolean has(String name) {
        return files.containsKey(name + ".peb");
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
}
