package org.kitepress.parse.packed;

import org.kitepress.memo.Decoder;
import org.kitepress.model.text.Text;

/** A text that has been packed and unpacked. */
public final class Repacked {

    private Repacked() {}

    public static Text of(String file, Text text) {
        return new TextUnpacker(file, Decoder.of(TextPacker.pack(text))).text();
    }
}
