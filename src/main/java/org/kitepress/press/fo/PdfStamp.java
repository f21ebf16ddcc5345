package org.kitepress.press.fo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.fop.pdf.PDFDocument;

/**
 * Replaces in a PDF what FOP takes from the clock, the time zone and the Java of the machine, so that the same edition is the
 * same file everywhere. A date in UTC is shorter than others; so what comes after it moves, and the places of the objects are
 * told anew.
 */
final class PdfStamp {

    /** Each begins with letters and not with a look behind, so that a long file is searched in leaps. */
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(Date \\()(D:\\d{14}[^)]*)(?=\\))"),
            Pattern.compile("(<xmp:MetadataDate>)(\\d{4}-\\d\\d-\\d\\dT[^<]*)(?=</)"),
            Pattern.compile("(<xmp:CreateDate>)(\\d{4}-\\d\\d-\\d\\dT[^<]*)(?=</)"),
            Pattern.compile("(<rdf:li>)(\\d{4}-\\d\\d-\\d\\dT[^<]*)(?=</)"));

    private static final Pattern METADATA = Pattern.compile(
            "/Type /Metadata[^>]*/Length (\\d+) 0 R\\s+>>\\s+stream\\n(.*?)\\nendstream", Pattern.DOTALL);
    private static final Pattern PROFILE =
            Pattern.compile("/N 3\\s+/Length (\\d+) 0 R\\s+/Filter /FlateDecode\\s+>>\\s+stream\\n");
    private static final Pattern TABLE =
            Pattern.compile("/Type /XRef[^>]*/Length (\\d+)\\s+/Filter /FlateDecode\\s+>>\\s+stream\\n");
    private static final Pattern ENTRY = Pattern.compile("(?<=\\n)(\\d{10})( \\d{5} n)");
    private static final Pattern START = Pattern.compile("(startxref\\n)(\\d+)(?=\\n%%EOF)");
    private static final Pattern ID = Pattern.compile("(/ID \\[)<(\\p{XDigit}{32})> <\\2>");

    /** What red, green and blue are, as FOP brings it: Java would write it anew, and each version in its own way. */
    private static final String COLORS = colors();

    private final NavigableMap<Long, Long> shifts = new TreeMap<>(Map.of(0L, 0L));

    private PdfStamp() {}

    /** The same PDF, of this day; an empty one stays empty. */
    static byte[] on(byte[] pdf, LocalDate day) {
        PdfStamp stamp = new PdfStamp();
        String placed = stamp.placed(measured(stamp.edited(new String(pdf, ISO_8859_1), day)));
        String started =
                START.matcher(placed).replaceAll(old -> old.group(1) + stamp.place(Long.parseLong(old.group(2))));
        return named(started).getBytes(ISO_8859_1);
    }

    /** What takes the place of something else. */
    private record Edit(int start, int end, String text) {}

    private String edited(String text, LocalDate day) {
        StringBuilder edited = new StringBuilder();
        int end = 0;
        for (Edit edit : edits(text, day)) {
            edited.append(text, end, edit.start()).append(edit.text());
            end = edit.end();
            shifts.put((long) end, (long) edited.length() - end);
        }
        return edited.append(text, end, text.length()).toString();
    }

    private static List<Edit> edits(String text, LocalDate day) {
        Stream<Edit> dates = DATES.stream()
                .flatMap(date -> date.matcher(text).results())
                .map(old -> new Edit(old.start(2), old.end(), date(old, day)));
        return Stream.concat(dates, profile(text).stream())
                .sorted(Comparator.comparingInt(Edit::start))
                .toList();
    }

    private static String date(MatchResult old, LocalDate day) {
        boolean compact = old.group(2).startsWith("D:");
        return compact ? "D:" + day.toString().replace("-", "") + "000000Z" : day + "T00:00:00Z";
    }

    /** The profile of colors, and its length, which stands in an object of its own. */
    private static List<Edit> profile(String text) {
        Matcher profile = PROFILE.matcher(text);
        if (!profile.find()) {
            return List.of();
        }
        Matcher length =
                Pattern.compile("\\n" + profile.group(1) + " 0 obj\\n(\\d+)").matcher(text);
        if (!length.find(profile.end())) {
            throw new IllegalStateException("a stream without a length");
        }
        int end = profile.end() + Integer.parseInt(length.group(1));
        return List.of(
                new Edit(profile.end(), end, COLORS),
                new Edit(length.start(1), length.end(1), String.valueOf(COLORS.length())));
    }

    private static String colors() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (InputStream profile = PDFDocument.class.getResourceAsStream("sRGB.icc");
                OutputStream out = new DeflaterOutputStream(packed)) {
            profile.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toString(ISO_8859_1);
    }

    /** Where that came to stand which stood here. */
    private long place(long old) {
        return old + shifts.floorEntry(old).getValue();
    }

    /** The table is the last object, so nothing moves if its own length changes. */
    private String placed(String text) {
        Matcher found = TABLE.matcher(text);
        if (!found.find()) {
            return listed(text);
        }
        int end = found.end() + Integer.parseInt(found.group(1));
        byte[] table = text.substring(found.end(), end).getBytes(ISO_8859_1);
        String moved = new String(PlaceTable.unpack(table).moved(this::place).packed(), ISO_8859_1);
        return text.substring(0, found.start(1))
                + moved.length()
                + text.substring(found.end(1), found.end())
                + moved
                + text.substring(end);
    }

    /** FOP writes the table of some files in lines: a place of ten digits, a number of five, and whether something stands there. */
    private String listed(String text) {
        int table = text.lastIndexOf("\nxref\n");
        return table < 0
                ? text
                : text.substring(0, table)
                        + ENTRY.matcher(text.substring(table)).replaceAll(this::moved);
    }

    private String moved(MatchResult entry) {
        return String.format(Locale.ROOT, "%010d%s", place(Long.parseLong(entry.group(1))), entry.group(2));
    }

    /** The length of the metadata stands in an object of its own, as a number of as many digits. */
    private static String measured(String text) {
        Matcher metadata = METADATA.matcher(text);
        if (!metadata.find()) {
            return text;
        }
        String length = "(?<=\\n" + metadata.group(1) + " 0 obj\\n)\\d+";
        return text.replaceFirst(length, String.valueOf(metadata.group(2).length()));
    }

    /** The name of the file is what is in it. */
    private static String named(String text) {
        String name = "<" + md5(ID.matcher(text).replaceFirst("$1")) + ">";
        return ID.matcher(text).replaceFirst("$1" + name + " " + name);
    }

    private static String md5(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(ISO_8859_1));
            return HexFormat.of().withUpperCase().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
