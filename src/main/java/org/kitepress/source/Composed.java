package org.kitepress.source;

import java.text.Normalizer;

/**
 * Names of files as they are compared. A letter with a mark can be written as one sign or as two, which look the same; some disks
 * and keyboards take it apart. Here it is one: Unicode's form NFC.
 */
public final class Composed {

    private Composed() {}

    /** Most names are plain, and Java takes milliseconds to get ready for others. */
    public static String of(String name) {
        return name.chars().allMatch(c -> c < 0x80) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
