package org.kitepress.model.language;

import java.time.LocalDate;

/** What a language of the site lacks, or says as it was before. */
public sealed interface Translation {

    Language language();

    /** The path of the file that somebody would open first. */
    String file();

    /**
     * A page that is not there in this language.
     *
     * @param file of the original
     */
    record Missing(Language language, String file) implements Translation {}

    /**
     * A page that was changed in the first language since.
     *
     * @param day of the translation
     * @param changed the original's
     */
    record Older(Language language, String file, LocalDate day, LocalDate changed) implements Translation {}

    /** A page that is there in this language and not in the first. */
    record Alone(Language language, String file) implements Translation {}
}
