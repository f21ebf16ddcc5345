package org.kitepress.parse.packed;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.kitepress.memo.Decoder;
import org.kitepress.model.text.Text;

/**
 * A text that is kept packed. Whoever looks at a page mostly looks at it more than once in a row: until the memory is wanted, it
 * is unpacked only the first time.
 */
public final class PackedText implements Supplier<Text> {

    private final String file;
    private final byte[] packed;
    private volatile WeakReference<Text> unpacked;

    private PackedText(String file, Text text) {
        this.file = file;
        this.packed = TextPacker.pack(text);
        this.unpacked = new WeakReference<>(text);
    }

    /** @param file in which all places of the text are */
    public static Supplier<Text> of(String file, Text text) {
        return new PackedText(file, text);
    }

    @Override
    public Text get() {
        Text known = unpacked.get();
        if (known != null) {
            return known;
        }
        Text text = new TextUnpacker(file, Decoder.of(packed)).text();
        unpacked = new WeakReference<>(text);
        return text;
    }
}
