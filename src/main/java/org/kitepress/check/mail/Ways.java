package org.kitepress.check.mail;

import java.util.List;
import org.kitepress.model.MailRoom;
import org.kitepress.model.mail.Made;

/** Which formats go which way: loose sheets with letters, booklets first as publications. The format for screens is not mailed. */
final class Ways {

    private Ways() {}

    /** Their names, the one first that is made for it. */
    static List<String> formats(MailRoom.Way way) {
        return switch (way) {
            case LETTERS -> List.of("letter", "large-print", "booklet", "brochure", "zine");
            case PUBLICATIONS -> List.of("booklet", "letter", "large-print", "brochure", "zine");
            case POSTCARDS -> List.of("postcard");
            case MESSAGES -> List.of(Made.MESSAGES);
        };
    }
}
