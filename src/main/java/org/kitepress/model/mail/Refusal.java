package org.kitepress.model.mail;

import java.util.List;
import org.kitepress.model.mailroom.MailRoom;

/**
 * Why a mail room would not take what was made.
 *
 * @param rule the one that speaks against it
 * @param found what there is in place of what is allowed: a number, pages, languages; may be empty
 */
public record Refusal(MailRoom.Rule rule, List<String> found) {

    public Refusal {
        found = List.copyOf(found);
    }

    /** All that was found, in a row. */
    public String all() {
        return String.join(", ", found);
    }
}
