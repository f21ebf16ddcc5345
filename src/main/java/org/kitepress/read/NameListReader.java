package org.kitepress.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kitepress.model.ForbiddenName;
import org.kitepress.source.Lines;

/** Reads the list of names that must never be published; a list that is not beyond doubt is refused. */
public final class NameListReader {

    private static final int LIMIT = 1 << 20;
    private static final int LONGEST = 200;

    private NameListReader() {}

    /**
     * One name a line; empty lines and lines that begin with {@code #} are passed over.
     *
     * @param site a folder that the list may not lie in, because it would be published with it
     */
    public static List<ForbiddenName> read(Path list, Path site) throws UnusableListException {
        try {
            refuse(!Files.exists(list), "does not exist");
            refuse(!Files.isRegularFile(list), "is not a file");
            refuse(liesIn(list, site), "lies in the site's folder and would be given away with it");
            return names(text(list));
        } catch (CharacterCodingException e) {
            throw new UnusableListException("is not UTF-8 text");
        } catch (IOException e) {
            throw new UnusableListException("cannot be read");
        }
    }

    private static boolean liesIn(Path list, Path site) throws IOException {
        return list.toAbsolutePath()
                        .normalize()
                        .startsWith(site.toAbsolutePath().normalize())
                || list.toRealPath().startsWith(site.toRealPath());
    }

    private static String text(Path list) throws IOException, UnusableListException {
        try (InputStream in = Files.newInputStream(list)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            refuse(bytes.length > LIMIT, "is larger than 1 MiB");
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    private static List<ForbiddenName> names(String text) throws UnusableListException {
        String[] lines = Lines.split(text);
        List<ForbiddenName> names = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String name = lines[i].strip();
            if (!name.isEmpty() && !name.startsWith("#")) {
                refuse(name.length() > LONGEST, "has a line of more than " + LONGEST + " characters: line " + (i + 1));
                refuse(
                        name.codePoints().noneMatch(Character::isLetterOrDigit),
                        "has a line without a letter or digit: line " + (i + 1));
                names.add(new ForbiddenName(i + 1, name));
            }
        }
        refuse(names.isEmpty(), "holds no name");
        return List.copyOf(names);
    }

    private static void refuse(boolean doubtful, String reason) throws UnusableListException {
        if (doubtful) {
            throw new UnusableListException(reason);
        }
    }
}
