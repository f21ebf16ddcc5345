package org.kitepress.check.made;

/** Takes the parts of a page one after the other. */
interface PageVisitor {

    void start(Tag tag);

    /** @param name in lower case */
    default void end(String name) {}

    /** Text that is more than white space, and stands outside of scripts, style sheets and the like. @param html in UTF-8 */
    default void words(byte[] html, int from, int to) {}
}
