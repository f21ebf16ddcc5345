package org.kitepress.model;

/**
 * By what a file is known again.
 *
 * @param look how it looked from outside when it was read
 * @param content another word for other content
 * @param surface another word as soon as other pages see something else of it: its fields, its beginning, its headings, its
 *     pictures
 */
public record Imprint(String look, String content, String surface) {

    /** Of what is never known again. */
    public static final Imprint NONE = new Imprint("", "", "");
}
