package org.kitepress.model.settings;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is to be done about a file under {@code content/} that is neither a text nor a picture: it is left out, and may be meant. */
public final class OtherKind {

    private static final String PAPER = "write its words as a page, or link to it elsewhere";
    private static final String SOUND = "write down what can be heard and seen in it, or link to it elsewhere";
    private static final String PHOTOGRAPH =
            "install `libheif-examples`, or save it as JPEG in a picture program, and name that file";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("pdf", "link to it elsewhere, or write the form as a `form`"),
            Map.entry("doc", PAPER),
            Map.entry("docx", PAPER),
            Map.entry("odt", PAPER),
            Map.entry("rtf", PAPER),
            Map.entry("txt", PAPER),
            Map.entry("html", PAPER),
            Map.entry("mp3", SOUND),
            Map.entry("m4a", SOUND),
            Map.entry("ogg", SOUND),
            Map.entry("wav", SOUND),
            Map.entry("mp4", SOUND),
            Map.entry("mov", SOUND),
            Map.entry("heic", PHOTOGRAPH),
            Map.entry("heif", PHOTOGRAPH));

    /** Word and LibreOffice, vi, Emacs, exiftool, merges and others. */
    private static final Pattern COPY =
            Pattern.compile("(?i)~\\$.*|#.*#|\\.?~lock\\..*|.*(?:_original|\\.orig|~|\\.bak|\\.sw[op]|\\.te?mp)");

    private OtherKind() {}

    /** Whether it is what a program keeps of a file that is open or that it changed, with all that was taken out of it. */
    public static boolean isCopy(String path) {
        return COPY.matcher(path.substring(path.lastIndexOf('/') + 1)).matches();
    }

    /** What to do instead of leading to it. */
    public static String instead(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return INSTEAD.getOrDefault(extension, "link to it elsewhere");
    }
}
