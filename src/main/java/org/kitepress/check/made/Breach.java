package org.kitepress.check.made;

import org.kitepress.diag.Code;

/**
 * A promise that a page does not keep.
 *
 * @param what is the matter, to be followed by "on" and the name of a page
 * @param clue what may be looked for in the templates to find the line; empty if something is missing
 */
record Breach(Code code, String what, String hint, String clue) {

    static Breach of(String what, String hint) {
        return new Breach(Code.PROMISE_BROKEN, what, hint, "");
    }

    static Breach of(String what, String hint, String clue) {
        return new Breach(Code.PROMISE_BROKEN, what, hint, clue);
    }
}
