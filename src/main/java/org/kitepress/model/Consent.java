package org.kitepress.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the owner of a story has agreed to.
 *
 * @param until the last day on which it stands; empty if it has no end
 * @param channels the only ways out; a channel that is not named is closed
 * @param withdrawn the day on which it was taken back; the story is gone from then on
 */
public record Consent(
        LocalDate given, Optional<LocalDate> until, Set<Channel> channels, Optional<LocalDate> withdrawn) {

    public boolean isExpired(LocalDate today) {
        return until.map(today::isAfter).orElse(false);
    }

    /** The channels that are open on this day: none before it was given, after it ended, or once it was taken back. */
    public Set<Channel> openOn(LocalDate today) {
        return withdrawn.isPresent() || isExpired(today) || today.isBefore(given) ? Set.of() : channels;
    }
}
