package org.kitepress.press;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces in a PDF what FOP takes from the clock and the time zone of the machine, so that the same edition is the same
 * file everywhere. A date in UTC is shorter than others; so what comes after it moves, and the places of the objects are
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
    private static final Pattern TABLE =
            Pattern.compile("/Type /XRef[^>]*/Length (\\d+)\\s+/Filter /FlateDecode\\s+>>\\s+stream\\n");
    private static final Pattern START = Pattern.compile("(startxref\\n)(\\d+)(?=\\n%%EOF)");
    private static final Pattern ID = Pattern.compile("(/ID \\[)<(\\p{XDigit}{32})> <\\2>");

    private final NavigableMap<Long, Long> shifts = new TreeMap<>(Map.of(0L, 0L));

    private PdfStamp() {}

    /** The same PDF, made on this day; an empty one stays empty. */
    static byte[] on(byte[] pdf, LocalDate day) {
        PdfStamp stamp = new PdfStamp();
        String placed = stamp.placed(measured(stamp.dated(new String(pdf, ISO_8859_1), day)));
        String started =
                START.matcher(placed).replaceAll(old -> old.group(1) + stamp.place(Long.parseLong(old.group(2))));
        return named(started).getBytes(ISO_8859_1);
    }

    private String dated(String text, LocalDate day) {
        StringBuilder dated = new StringBuilder();
        int end = 0;
        for (MatchResult old : dates(text)) {
            dated.append(text, end, old.start(2)).append(date(old, day));
            end = old.end();
        }
        return dated.append(text, end, text.length()).toString();
    }

    private static List<MatchResult> dates(String text) {
        return DATES.stream()
                .flatMap(date -> date.matcher(text).results())
                .sorted(Comparator.comparingInt(MatchResult::start))
                .toList();
    }

    private String date(MatchResult old, LocalDate day) {
        boolean compact = old.group(2).startsWith("D:");
        String date = compact ? "D:" + day.toString().replace("-", "") + "000000Z" : day + "T00:00:00Z";
        shifts.put(
                (long) old.end(),
                shifts.lastEntry().getValue() + date.length() - old.group(2).length());
        return date;
    }

    /** Where that came to stand which stood here. */
    private long place(long old) {
        return old + shifts.floorEntry(old).getValue();
    }

    /** The table is the last object, so nothing moves if its own length changes. */
    private String placed(String text) {
        Matcher found = TABLE.matcher(text);
        if (!found.find()) {
            return text;
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
        String name = "<" + hash(ID.matcher(text).replaceFirst("$1")) + ">";
        return ID.matcher(text).replaceFirst("$1" + name + " " + name);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(ISO_8859_1));
            return HexFormat.of().withUpperCase().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
