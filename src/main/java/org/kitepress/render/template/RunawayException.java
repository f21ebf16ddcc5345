package org.kitepress.render.template;

import org.kitepress.diag.Code;

/** Stops a template that would not end by itself: it does the same on other pages, which need not be tried. */
final class RunawayException extends FaultException {

    private static final long serialVersionUID = 1L;

    RunawayException(String message, String hint, int line, String path) {
        super(Code.TEMPLATE_BROKEN, "", message, hint, line, path);
    }
}
