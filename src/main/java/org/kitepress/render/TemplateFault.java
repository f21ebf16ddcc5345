package org.kitepress.render;

import io.pebbletemplates.pebble.error.PebbleException;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Theme;
import org.kitepress.source.Place;

/** Says what is wrong with a template, and where. */
final class TemplateFault {

    private TemplateFault() {}

    /** @param template the one that was asked for; the fault may be in one that it includes */
    static Problem of(PebbleException e, String template, Theme theme) {
        String file = e.getFileName() == null || !e.getFileName().endsWith(".peb") ? template + ".peb" : e.getFileName();
        int line = e.getLineNumber() == null ? 1 : Math.max(1, e.getLineNumber());
        String message = e.getPebbleMessage() == null ? "it cannot be read" : e.getPebbleMessage();
        return new Problem(Code.TEMPLATE_BROKEN, "the template stops here: " + message.replaceFirst("[.\\s]+$", ""),
                "look for a name that is misspelled, or a block that is never closed",
                new Place("themes/" + theme.name() + "/templates/" + file, line, 1));
    }
}
