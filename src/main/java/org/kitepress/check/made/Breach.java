package org.kitepress.check.made;

import org.kitepress.diag.Code;

/**
 * A promise that a page does not keep.
 *
 * @param what is the matter, to be followed by "on" and the name of a page
 * @param clue what may be looked for in the templates to find the line; empty if something is missing
 * @param inner whether the template that shows the text is at fault, and not the one that frames it
 */
record Breach(Code code, String what, String hint, String clue, boolean inner) {

    Breach(Code code, String what, String hint, String clue) {
        this(code, what, hint, clue, false);
    }

    static Breach of(String what, String hint) {
        return of(what, hint, "");
    }

    static Breach of(String what, String hint, String clue) {
        return new Breach(Code.PROMISE_BROKEN, what, hint, clue);
    }

    /** Of what shows the text. */
    static Breach ofText(String what, String hint) {
        return new Breach(Code.PROMISE_BROKEN, what, hint, "page.text", true);
    }
}
