package org.kitepress.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ClassAccessException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.Theme;
import org.kitepress.source.Place;

/** Says what is wrong with a template, and where. */
final class TemplateFault {

    private static final Pattern VIEW = Pattern.compile("\\[org\\.kitepress\\.render\\.view\\.([A-Za-z$]+)]");
    private static final String SLIP = "look for a name that is misspelled, or a block that is never closed";

    private TemplateFault() {}

    /** @param template the one that was asked for; the fault may be in one that it includes */
    static Problem of(PebbleException e, String template, Theme theme) {
        String file =
                e.getFileName() == null || !e.getFileName().endsWith(".peb") ? template + ".peb" : e.getFileName();
        int line = e.getLineNumber() == null ? 1 : Math.max(1, e.getLineNumber());
        return new Problem(
                Code.TEMPLATE_BROKEN,
                message(e),
                hint(e),
                new Place("themes/" + theme.name() + "/templates/" + file, line, 1));
    }

    private static String message(PebbleException e) {
        if (e instanceof AttributeNotFoundException missing) {
            return "there is no `" + missing.getAttributeName() + "` here";
        }
        if (e.getCause() instanceof ClassAccessException || e instanceof ClassAccessException) {
            return "a template can show what it is given, and call nothing else";
        }
        String message = e.getPebbleMessage() == null ? "it cannot be read" : e.getPebbleMessage();
        return "the template stops here: " + message.replaceFirst("[.\\s]+$", "");
    }

    /** What could have been asked for instead, when something was asked of one of our views. */
    private static String hint(PebbleException e) {
        Matcher view = VIEW.matcher(String.valueOf(e.getPebbleMessage()));
        if (e instanceof AttributeNotFoundException missing && view.find()) {
            return Views.names(view.group(1))
                    .map(names -> Nearest.hint(missing.getAttributeName(), names))
                    .orElse(SLIP);
        }
        return SLIP;
    }
}
