package org.kitepress.render.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ClassAccessException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.render.view.PageView;

/** Says what is wrong with a template, where, and what could have been asked for instead. */
final class TemplateFault {

    private static final Pattern MISSING = Pattern.compile(
            "(?:(Filter|Test|Function) (?:or Macro )?\\[([^\\]]*+)] does not exist|Unexpected (tag) name \"([^\"]*+)\").*+",
            Pattern.DOTALL);
    private static final String SLIP = "look for a name that is misspelled, or a block that is never closed";

    private static final List<Plain> PLAIN = List.of(
            new Plain("Not an iterable", "what this goes through is no list", "name a list after `in`"),
            new Plain("Contains operator", "what `contains` looks into is no list", "name a list before `contains`"),
            new Plain(
                    "null value given to if",
                    "what `if` asks for is empty here",
                    "write `is not null` or `is not empty` behind it"),
            new Plain(
                    "Unsupported value type",
                    "what `if` asks for is neither yes nor no",
                    "write `is not null` or `is not empty` behind it"));

    /** What Pebble says, and how we say it. */
    private record Plain(String pebble, String message, String hint) {}

    private final PebbleException e;
    private final TemplatePosition spot;
    private final Map<String, Object> variables;

    private TemplateFault(PebbleException e, TemplatePosition spot, Map<String, Object> variables) {
        this.e = e;
        this.spot = spot;
        this.variables = variables;
    }

    /**
     * @param offer what a template can use
     * @param variables what this one was given
     */
    static Problem of(PebbleException e, TemplatePosition spot, PebbleFeatures offer, Map<String, Object> variables) {
        return new TemplateFault(e, spot, variables).problem(offer);
    }

    private Problem problem(PebbleFeatures offer) {
        if (e instanceof FaultException fault) {
            return new Problem(fault.code(), e.getPebbleMessage(), fault.hint(), spot.at(fault.name()));
        }
        if (e instanceof AttributeNotFoundException missing) {
            return missing(missing, missing.getAttributeName());
        }
        if (e.getCause() instanceof ClassAccessException || e instanceof ClassAccessException) {
            return problem("", "a template can show what it is given, and call nothing else", SLIP);
        }
        String message = e.getPebbleMessage() == null ? "it cannot be read" : e.getPebbleMessage();
        for (Plain plain : PLAIN) {
            if (message.startsWith(plain.pebble)) {
                return problem("", plain.message, plain.hint);
            }
        }
        Matcher unknown = MISSING.matcher(message);
        return unknown.matches()
                ? unoffered(unknown, offer)
                : problem("", "the template stops here: " + message.replaceFirst("[.\\s]++$", ""), SLIP);
    }

    private Problem unoffered(Matcher unknown, PebbleFeatures offer) {
        boolean tag = unknown.group(1) == null;
        String kind = tag ? "tag" : unknown.group(1).toLowerCase(Locale.ROOT);
        String name = unknown.group(tag ? 4 : 2);
        List<String> known =
                switch (kind) {
                    case "tag" -> offer.tags();
                    case "filter" -> offer.filters();
                    case "test" -> offer.tests();
                    default -> offer.functions();
                };
        return problem(name, "there is no " + kind + " `" + name + "`", Nearest.hint(name, known));
    }

    private Problem missing(AttributeNotFoundException missing, String name) {
        if (missing instanceof UnknownNameException unknown) {
            return problem(name, unknown(name), hint(name, unknown.known()));
        }
        if (!(missing instanceof RootAttributeNotFoundException)) {
            return problem(name, unknown(name), "it is a text, a number or a list, and has no names in it");
        }
        boolean root = e.getPebbleMessage().startsWith("Root attribute");
        List<String> own = spot.names(name);
        if (root && !variables.containsKey(name) && !own.contains(name)) {
            List<String> names = new ArrayList<>(own);
            names.addAll(variables.keySet());
            return problem(
                    name, unknown(name), hint(name, names.stream().distinct().toList()));
        }
        if (root && spot.isInMacro(name) && !own.contains(name)) {
            return problem(name, unknown(name), "a macro sees nothing but what it is given: hand it over");
        }
        return empty(root ? name : spot.owner(name).orElse(""), name);
    }

    private String unknown(String name) {
        return "there is no `" + name + "` "
                + spot.owner(name).map(owner -> "in `" + owner + "`").orElse("here");
    }

    private static String hint(String name, List<String> known) {
        return Nearest.hint(name, known)
                + known.stream()
                        .filter(other -> other.startsWith(name + "-"))
                        .findFirst()
                        .map(other -> "; a name with a hyphen is asked for as `[\"" + other + "\"]`")
                        .orElse("");
    }

    private Problem empty(String owner, String name) {
        String where = variables.get("page") instanceof PageView page ? "; it is so on `" + page.href() + "`" : "";
        return problem(
                name,
                (owner.isEmpty() ? "what is asked for `" + name + "`" : "`" + owner + "`") + " is empty here",
                "ask first: `{% if " + (owner.isEmpty() ? "…" : owner) + " is not null %}`" + where);
    }

    private Problem problem(String name, String message, String hint) {
        return new Problem(Code.TEMPLATE_BROKEN, message, hint, spot.at(name));
    }
}
