package org.kitepress.model.document;

import java.util.Optional;
import org.kitepress.memo.Hash;

/**
 * By what a file is known again.
 *
 * @param look how it looked from outside when it was read: as long as it looks so, its content need not be read to know it
 * @param content the hash of its bytes; empty for what is never known again
 */
public record Imprint(String look, Optional<Hash> content) {

    /** Of what is never known again. */
    public static final Imprint NONE = new Imprint("", Optional.empty());
}
