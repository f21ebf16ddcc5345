package org.kitepress.parse.withdrawal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.diag.Nearest;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Schema;

/**
 * The words for an owner's no: the field {@code withdrawn} of {@code consent}, and all else that the types say somebody may call it.
 * They are compared without case, accents and signs.
 */
public final class Withdrawal {

    static final String CONSENT = "consent";
    static final String WITHDRAWN = "withdrawn";

    /** As the name of a field they are a no; within words, they are what a drug does, or a place to rest. */
    private static final Set<String> NOUNS = Set.of("withdrawal", "retiro");

    /** A word of this many letters is known with one of them wrong, and a longer one with two. */
    private static final int LONG = 7;

    private static final int LONGER = 9;

    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\p{L}]*(\\p{L}[\\p{L}\\p{M}_-]*)");
    private static final Pattern BEFORE_COLON =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}_-]*(?: [\\p{L}\\p{M}]+)?)[\"'\\s]*[:\uFF1A=]");

    private final Set<String> names;
    private final Pattern said;
    private final Pattern label;
    private final WithdrawalMark mark;

    private Withdrawal(Collection<String> words) {
        this.names = words.stream().map(Withdrawal::letters).collect(Collectors.toSet());
        String any = words.stream()
                .filter(word -> !NOUNS.contains(word))
                .map(Withdrawal::apart)
                .collect(Collectors.joining("|", "(?:", ")"));
        String word = "(?<![a-z])" + any + "(?![a-z])";
        this.mark = new WithdrawalMark(word);
        String noted = NotedNo.phrases().stream().map(Withdrawal::phrase).collect(Collectors.joining("|"));
        this.said = Pattern.compile("(?:" + word + "|(?<![a-z])(?:" + noted + ")(?![a-z]))(?!\\s*:\\s*(?:$|\\n))");
        this.label = Pattern.compile(
                "[^\\p{L}]*(?:consent )?" + word + "(?:[^\\p{L}]*$|\\s*[:=\\])}]|(?: \\p{L}{1,5})? ?\\d).*",
                Pattern.DOTALL);
    }

    /** The words of these types: those of the program, and what a site adds to them. */
    public static Withdrawal of(Collection<Schema> types) {
        List<Field> fields = types.stream()
                .flatMap(type -> type.field(CONSENT).stream())
                .flatMap(consent -> consent.field(WITHDRAWN).stream())
                .distinct()
                .toList();
        return new Withdrawal(
                Stream.concat(Stream.of(WITHDRAWN), fields.stream().flatMap(field -> field.also().stream()))
                        .collect(Collectors.toSet()));
    }

    /** Whether YAML names it anywhere but in a comment: for a file that is in error, where nobody can tell what was meant. */
    public boolean isNamedIn(String yaml) {
        return yaml.lines().map(line -> COMMENT.matcher(line).replaceFirst("")).anyMatch(this::names);
    }

    private boolean names(String line) {
        return Stream.of(FIRST_WORD, BEFORE_COLON)
                .flatMap(pattern -> pattern.matcher(line).results())
                .anyMatch(found -> isName(found.group(1)));
    }

    /** Whether a field of this name is one, or its last word is. */
    boolean isName(String typed) {
        return isNear(letters(typed)) || isNear(letters(typed.substring(typed.lastIndexOf(' ') + 1)));
    }

    private boolean isNear(String letters) {
        return names.contains(letters) || names.stream().anyMatch(name -> isNear(letters, name));
    }

    /** {@code publicar} is no slip of {@code no publicar}. */
    private static boolean isNear(String letters, String name) {
        int reach = name.length() < LONG ? 0 : name.length() < LONGER ? 1 : 2;
        boolean yes = name.length() - letters.length() == 2 && name.endsWith(letters);
        return !yes && Math.abs(letters.length() - name.length()) <= reach && Nearest.distance(letters, name) <= reach;
    }

    /** Whether a note, which no reader sees, has the word; before a colon that nothing follows it is a field that nobody filled in. */
    boolean isIn(String note) {
        return said.matcher(folded(note)).find();
    }

    /** Whether it is put on a title or another value: alone, before a colon, or set off at either end. */
    boolean isOn(String value) {
        return isLabel(value) || mark.isOn(value);
    }

    /** Whether a line of a text says this and nothing else. */
    boolean isAllOf(String line) {
        return mark.isAllOf(line);
    }

    /** Whether words say this and nothing else, but for a day: {@code Withdrawn on 2026-10-01}, {@code [withdrawn] My coat}. */
    boolean isLabel(String words) {
        return label.matcher(folded(words)).matches();
    }

    static String letters(String word) {
        return folded(word).replaceAll("[^\\p{L}]", "");
    }

    /** With anything but letters between its parts. */
    private static String apart(String word) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(folded(word))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\\p{L}\\n]{0,2}"));
    }

    /** With up to three words for a sign that stands for them. */
    private static String phrase(String words) {
        return Pattern.compile(" … ")
                .splitAsStream(words)
                .map(Withdrawal::apart)
                .collect(Collectors.joining("(?:[^\\p{L}\\n]+\\p{L}+){0,3}[^\\p{L}\\n]+"));
    }

    static String folded(String words) {
        return plain(words).toLowerCase(Locale.ROOT);
    }

    /** Without accents and widths. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }
}
