package org.kitepress.picture;

import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.SourceFile;

/** A file of which no picture can be made. */
final class UnusablePictureException extends Exception {

    private final String hint;

    /** @param reason what is the matter, as it follows the name of the file */
    UnusablePictureException(String reason, String hint) {
        super(reason);
        this.hint = hint;
    }

    Problem problem(SourceFile file) {
        return new Problem(Code.PICTURE_BROKEN, "`" + file.name() + "` " + getMessage(), hint, file.start());
    }
}
