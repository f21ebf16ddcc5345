package org.kitepress.check.mail;

import java.util.Comparator;
import java.util.List;
import org.kitepress.model.format.Format;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.format.ReflowableFormat;
import org.kitepress.model.mailroom.MailRoom.Way;

/** Which formats go which way, the best first. */
final class Ways {

    private Ways() {}

    /** All that go this way: the one that is made for it, and then the others in their order. */
    static List<Format> formats(Way way) {
        return Format.all().stream()
                .filter(format -> format.ways().contains(way))
                .sorted(Comparator.comparing(format -> format != best(way)))
                .toList();
    }

    /** The one that is made for it. */
    static Format best(Way way) {
        return switch (way) {
            case LETTERS -> PaperFormat.LETTER;
            case PUBLICATIONS -> PaperFormat.BOOKLET;
            case POSTCARDS -> PaperFormat.POSTCARD;
            case MESSAGES -> ReflowableFormat.MESSAGES;
        };
    }
}
