package org.kitepress.render.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Extension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.settings.Theme;
import org.kitepress.render.asset.Assets;
import org.kitepress.render.html.Html;
import org.kitepress.render.html.Urls;
import org.kitepress.render.view.Views;
import org.kitepress.source.Place;

/**
 * The templates of a theme. They see only the theme's own templates and the records of {@code render.view}: no file, no
 * class, no method of anything else can be reached from one.
 */
public final class Templates {

    private static final String LOOPS = "io.pebbletemplates.pebble.node.ForNode$";

    private static final Set<String> OF_LOOPS = Set.of("isFirst", "isLast", "getLength", "getIndex", "getRevindex");

    private static final Pattern CALLED = Pattern.compile("Function or Macro \\[([^\\]]*+)]");

    private final PebbleEngine engine;
    private final Budget budget = new Budget();
    private final ThemeLoader loader;
    private final PebbleFeatures offer;
    private final String theme;
    /** A page of a type is made like all others of it. */
    private final Map<String, List<String>> lineages = new ConcurrentHashMap<>();

    public Templates(Theme theme, Assets assets, Urls urls) {
        List<Extension> ours = List.of(
                new WordExtension(theme),
                new ProseExtension(),
                new AssetExtension(assets, urls),
                new NameResolver(),
                StepVisitor.extension(budget));
        this.theme = theme.name();
        offer = PebbleFeatures.of(ours);
        loader = new ThemeLoader(theme.templates());
        PebbleEngine.Builder builder = new PebbleEngine.Builder();
        for (String medium : List.of("js", "css", "json")) {
            builder.addEscapingStrategy(medium, Html::escaped);
        }
        // The same signs as Pebble's own way, which looks each of them up in a table.
        builder.addEscapingStrategy("html", text -> Html.escaped(text).replace("'", "&#39;"));
        engine = builder.loader(loader)
                .extension(ours.toArray(Extension[]::new))
                .registerExtensionCustomizer(extension -> new CautiousCustomizer(extension, budget))
                .maxRenderedSize(Budget.PAGE)
                .methodAccessValidator(Templates::isAllowed)
                .strictVariables(true)
                .newLineTrimming(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    boolean has(String name) {
        return loader.find(name).isPresent();
    }

    /** The paths of a template and of all that it extends. */
    List<String> lineage(String name) {
        return lineages.computeIfAbsent(name, template -> Lineage.of(path(template), loader));
    }

    /**
     * What a template makes of these variables.
     *
     * @throws PebbleException if the template cannot be read or asks for what is not there
     */
    String render(String name, Map<String, Object> variables) {
        StringWriter out = new StringWriter();
        String path = path(name);
        budget.open(path);
        Printable.UNNAMED.forEach(hidden -> variables.putIfAbsent(hidden, new Printable.Unnamed(hidden)));
        try {
            engine.getTemplate(path).evaluate(out, variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StackOverflowError e) {
            TemplateCycle.Link link = TemplateCycle.from(path, loader);
            throw new RunawayException(
                    "the template extends, includes or calls itself, over and over", way(), link.line(), link.path());
        } catch (PebbleException e) {
            throw isTooLong(e) ? budget.exceeded() : e;
        } catch (RuntimeException e) {
            throw fault(
                    "a value is not of the kind that is needed",
                    "look at what tags, filters and functions are given",
                    path,
                    1);
        }
        return out.toString();
    }

    /** Pebble knows the template and the line of all faults but this one. */
    private static boolean isTooLong(PebbleException e) {
        return String.valueOf(innermost(e).getPebbleMessage()).startsWith("Tried to write more than ");
    }

    private static FaultException fault(String message, String hint, String path, int line) {
        return new FaultException(Code.TEMPLATE_BROKEN, "", message, hint, line, path);
    }

    private String path(String name) {
        return loader.resolveRelativePath(name, "themes/" + theme + "/templates/" + name + ".peb");
    }

    /** Whether rendering would not have ended. */
    static boolean isRunaway(PebbleException thrown) {
        return innermost(thrown) instanceof RunawayException;
    }

    /** What is wrong with a template that ends well and leaves a page empty. */
    Problem nothing(String name) {
        return new Problem(
                Code.TEMPLATE_BROKEN,
                "the template makes an empty page",
                "write something into it, or take it away: then the one of the theme that yours extends takes its"
                        + " place",
                new Place(path(name), 1, 1));
    }

    /** What is wrong if rendering ended in this. */
    Problem fault(PebbleException thrown, String name, Map<String, Object> variables) {
        PebbleException e = innermost(thrown);
        boolean known = e instanceof FaultException || loader.resourceExists(String.valueOf(e.getFileName()));
        int line = e.getLineNumber() == null ? 1 : Math.max(1, e.getLineNumber());
        String path = known ? nearest(e, name, line) : path(name);
        return TemplateFault.of(e, new TemplatePosition(path, line, loader.text(path)), offer, variables);
    }

    /** A function that there is none of is looked for up to the frame of the page, which is not where it was called. */
    private String nearest(PebbleException e, String name, int line) {
        Matcher missing = CALLED.matcher(String.valueOf(e.getPebbleMessage()));
        return !missing.lookingAt()
                ? e.getFileName()
                : lineage(name).stream()
                        .filter(path -> loader.text(path)
                                .lines()
                                .skip(line - 1L)
                                .findFirst()
                                .orElse("")
                                .contains(missing.group(1)))
                        .findFirst()
                        .orElse(e.getFileName());
    }

    /** What surrounds a fault, such as an {@code if}, wraps it up and tells less of it. */
    private static PebbleException innermost(PebbleException thrown) {
        PebbleException e = thrown;
        while (e.getCause() instanceof PebbleException cause) {
            e = cause;
        }
        return e;
    }

    private String way() {
        List<String> themes = loader.themes();
        return "look at its `extends` and `include`"
                + (themes.size() == 1
                        ? ""
                        : "; to extend the template of the same name, write `{% extends \"" + themes.get(1)
                                + "/…\" %}`");
    }

    private static boolean isAllowed(Object object, Method method) {
        boolean asks = method.getParameterCount() == 0;
        boolean view = Views.names(object.getClass()).contains(method.getName());
        boolean loop = object.getClass().getName().startsWith(LOOPS) && OF_LOOPS.contains(method.getName());
        return asks && (view || loop);
    }
}
