package org.kitepress.check.made;

/** Takes the parts of a page one after the other. */
interface PageVisitor {

    void start(Tag tag);

    /** @param name in lower case */
    default void end(String name) {}

    /** @param said what stands between {@code <!} and {@code >}, as it is written */
    default void declaration(String said) {}

    /**
     * The page ends within something.
     *
     * @param opened with what it begins, such as {@code <!--}
     */
    default void cut(String opened) {}

    /**
     * Text that is more than white space, and stands outside of scripts, style sheets and the like.
     *
     * @param html in UTF-8
     */
    default void words(byte[] html, int from, int to) {}
}
