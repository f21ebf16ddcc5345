package org.kitepress.press;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces in a PDF what FOP takes from the clock and the time zone of the machine, so that the same edition is the same
 * file everywhere. Dates in UTC are shorter than others; so what comes after them moves, and the table of places at the
 * file's end is written anew.
 */
final class PdfStamp {

    private static final Pattern DATE = Pattern.compile("(?<=Date \\()D:\\d{14}[^)]*(?=\\))"
            + "|(?<=<xmp:MetadataDate>|<xmp:CreateDate>|<rdf:li>)\\d{4}-\\d\\d-\\d\\dT[^<]*");
    private static final Pattern XMP = Pattern.compile("/Type /Metadata.*?/Length (\\d+) 0 R.*?stream\\n(.*?)\\nendstream", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("(?m)^\\d{10}(?= \\d{5} n)|(?<=startxref\\n)\\d+");
    private static final Pattern ID = Pattern.compile("(?<=/ID \\[)<(\\p{XDigit}{32})> <\\1>");

    private final NavigableMap<Integer, Integer> shifts = new TreeMap<>(Map.of(0, 0));

    private PdfStamp() {}

    /** The same PDF, made on this day; an empty one stays empty. */
    static byte[] on(byte[] pdf, LocalDate day) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        PdfStamp stamp = new PdfStamp();
        String dated = DATE.matcher(text).replaceAll(found -> stamp.date(found, day));
        String placed = PLACE.matcher(measured(dated)).replaceAll(stamp::place);
        return named(placed).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String date(MatchResult old, LocalDate day) {
        String date = old.group().startsWith("D:")
                ? "D:" + day.toString().replace("-", "") + "000000Z"
                : day + "T00:00:00Z";
        shifts.put(old.end(), shifts.lastEntry().getValue() + date.length() - old.group().length());
        return date;
    }

    private String place(MatchResult old) {
        int offset = Integer.parseInt(old.group());
        String form = old.group().length() == 10 ? "%010d" : "%d";
        return String.format(Locale.ROOT, form, offset + shifts.floorEntry(offset).getValue());
    }

    /** The length of the metadata stands in an object of its own. */
    private static String measured(String text) {
        Matcher xmp = XMP.matcher(text);
        if (!xmp.find()) {
            return text;
        }
        String length = "(?<=\\n" + xmp.group(1) + " 0 obj\\n)\\d+";
        return text.replaceFirst(length, String.valueOf(xmp.group(2).length()));
    }

    /** The name of the file is what is in it. */
    private static String named(String text) {
        String name = "<" + hash(ID.matcher(text).replaceFirst("")) + ">";
        return ID.matcher(text).replaceFirst(name + " " + name);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().withUpperCase().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
