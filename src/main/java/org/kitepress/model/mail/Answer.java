package org.kitepress.model.mail;

import java.util.List;
import java.util.Optional;
import org.kitepress.model.mailroom.MailRoom;

/**
 * What one mail room would say to an edition.
 *
 * @param named whether the edition names it; else nobody asked
 * @param send the format that fits it best; empty if none that was made goes this way
 * @param refusals what it has against that format; empty if nothing is known
 */
public record Answer(MailRoom room, boolean named, Optional<Made> send, List<Refusal> refusals) {

    public Answer {
        refusals = List.copyOf(refusals);
    }

    /** Whether nothing that is known speaks against it. */
    public boolean fits() {
        return send.isPresent() && refusals.isEmpty();
    }

    /** Whether it takes paper with print on both sides. */
    public boolean bothSides() {
        return room.rule(MailRoom.Subject.SIDES)
                .filter(rule -> rule.is().contains("one"))
                .isEmpty();
    }
}
