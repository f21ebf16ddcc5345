package org.kitepress.render.template;

import io.pebbletemplates.pebble.error.PebbleException;
import org.kitepress.diag.Code;

/** Stops a template at a fault that we can name. */
class FaultException extends PebbleException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String name;
    private final String hint;

    /** @param name what was asked for; empty if it is more than a name */
    FaultException(Code code, String name, String message, String hint, int line, String path) {
        super(null, message, line, path);
        this.code = code;
        this.name = name;
        this.hint = hint;
    }

    Code code() {
        return code;
    }

    String name() {
        return name;
    }

    String hint() {
        return hint;
    }
}
