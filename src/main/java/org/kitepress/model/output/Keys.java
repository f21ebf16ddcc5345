package org.kitepress.model.output;

import java.util.Optional;
import org.kitepress.memo.Hash;

/**
 * By what a made file is known again: whichever is the same, the file is. The first is known sooner, and changes more often.
 *
 * @param sooner the hash of all that could show in it; empty if that cannot be known again
 * @param exact the hash of all that shows in it; empty if it cannot be known again, or is not known yet
 */
public record Keys(Optional<Hash> sooner, Optional<Hash> exact) {

    /** Of what is made anew each time. */
    public static final Keys NONE = new Keys(Optional.empty(), Optional.empty());

    public static Keys of(Hash exact) {
        return new Keys(Optional.empty(), Optional.of(exact));
    }

    /** Whether a file of these keys is the one that is asked for. */
    public boolean answer(Keys asked) {
        return isSame(sooner, asked.sooner) || isSame(exact, asked.exact);
    }

    private static boolean isSame(Optional<Hash> one, Optional<Hash> other) {
        return one.isPresent() && one.equals(other);
    }

    /** Those by which a file of these keys is known next time, after it was found to be the one that is asked for. */
    public Keys after(Keys asked) {
        return new Keys(asked.sooner.or(() -> sooner), asked.exact.or(() -> exact));
    }
}
