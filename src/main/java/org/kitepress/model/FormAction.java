package org.kitepress.model;

import java.util.List;
import org.kitepress.diag.Keyword;

/**
 * Who takes in the answers of a form.
 *
 * @param url where a browser sends them; empty if the host of the page takes them in by itself
 */
public record FormAction(Service service, String url) {

    /** What editors may type. */
    public static final List<String> WORDS = List.of("https://…", "netlify", "formspree:…", "mailto:…");

    /** A kind of service, each with its own way of reading a form. */
    public enum Service implements Keyword {
        /** Any address that takes what browsers send. */
        ADDRESS,
        /** Netlify, where the site is hosted, too (https://docs.netlify.com/manage/forms/setup/). */
        NETLIFY,
        /** Formspree (https://help.formspree.io/). */
        FORMSPREE,
        /** The reader's own mail program. */
        MAIL
    }
}
