package org.kitepress.model.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the owner of a story has agreed to.
 *
 * @param until the last day on which it stands; empty if it has no end
 * @param channels the only ways out; a channel that is not named is closed
 * @param anonymous whether nobody is to be named
 * @param withdrawn the day on which it was taken back; the story is gone from then on
 */
public record Consent(
        LocalDate given,
        Optional<LocalDate> until,
        Set<Channel> channels,
        boolean anonymous,
        Optional<LocalDate> withdrawn) {

    /** How long before its end somebody should ask again: mail to prison takes weeks, both ways. */
    private static final int NOTICE_DAYS = 60;

    public boolean isExpired(BuildDay day) {
        return until.map(day.last()::isAfter).orElse(false);
    }

    /** Whether it stands and ends within the next 60 days. */
    public boolean isEnding(BuildDay day) {
        return !isExpired(day)
                && until.filter(end -> !end.isAfter(day.last().plusDays(NOTICE_DAYS)))
                        .isPresent();
    }

    /** Whether it is dated a day that is still to come. */
    public boolean isToCome(BuildDay day) {
        return day.first().isBefore(given);
    }

    /** Whether it stood once and does so no more. */
    public boolean hasEnded(BuildDay day) {
        return withdrawn.isPresent() || isExpired(day);
    }

    /** The channels that are open on this day: none before it was given, after it ended, or once it was taken back. */
    public Set<Channel> openOn(BuildDay day) {
        return hasEnded(day) || isToCome(day) ? Set.of() : channels;
    }
}
