package org.kitepress.parse.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/** Reads bytes as UTF-8 text, and says so where they are not. */
public final class TextDecoder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextDecoder() {}

    /** By its own byte order mark, or because a text in our alphabets begins with a letter and a NUL, in either order. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        boolean marked = (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
        return marked || (bytes[0] == 0) != (bytes[1] == 0);
    }

    /** The text of a file without its byte order mark; empty, and reported, if it is not UTF-8 or holds a NUL. */
    public static Optional<String> decode(SourceFile file, List<Problem> problems) {
        if (isUtf16(file.bytes())) {
            problems.add(new Problem(
                    Code.FILE_UNREADABLE,
                    "`" + file.name() + "` is saved as UTF-16",
                    "save it again as plain text with the encoding UTF-8",
                    file.start()));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            int nul = text.indexOf('\0');
            if (nul < 0) {
                return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            }
            problems.add(new Problem(
                    Code.FILE_UNREADABLE,
                    "a character that is no text (NUL) stands here",
                    "delete it, or save the file again as plain text",
                    Lines.of(file.path(), text).at(nul)));
        } catch (CharacterCodingException e) {
            problems.add(new Problem(
                    Code.FILE_UNREADABLE,
                    "`" + file.name() + "` is not UTF-8 text: the first sign that is none stands here",
                    "save it again as plain text with the encoding UTF-8; what it has now may be called ANSI or Windows-1252",
                    firstFault(file)));
        }
        return Optional.empty();
    }

    private static Place firstFault(SourceFile file) {
        CharBuffer read = CharBuffer.allocate(file.bytes().length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes()), read, true);
        String before = read.flip().toString();
        return Lines.of(file.path(), before).at(before.length());
    }
}
