package org.kitepress.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Schema;

/**
 * Hears a no that was not written as it should be. An owner's no counts in whatever way somebody put it down: its place, its
 * spelling or its value may be wrong, which is an error of its own.
 */
public final class Withdrawal {

    private static final String CONSENT = "consent";
    /** What people call it, in the languages that sites of ours speak. */
    private static final List<String> WORDS = List.of(
            "withdrawn",
            "withdraw",
            "withdrawal",
            "revoked",
            "retracted",
            "takendown",
            "takenback",
            "retirado",
            "retirada",
            "revocado",
            "revocada");

    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\p{L}]*(\\p{L}[\\p{L}\\p{M}_-]*)");
    private static final Pattern BEFORE_COLON =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}_-]*(?: [\\p{L}\\p{M}]+)?)[\"'\\s]*[:\uFF1A=]");

    private Withdrawal() {}

    /** Whether YAML names it anywhere but in a comment: for a file that is in error, where nobody can tell what was meant. */
    public static boolean isNamedIn(String yaml) {
        return yaml.lines().map(line -> COMMENT.matcher(line).replaceFirst("")).anyMatch(Withdrawal::namesIt);
    }

    private static boolean namesIt(String line) {
        return Stream.of(FIRST_WORD, BEFORE_COLON)
                .flatMap(pattern -> pattern.matcher(line).results())
                .anyMatch(found -> isIt(found.group(1)));
    }

    private static boolean isIt(String word) {
        String folded = folded(word);
        String last = folded(word.substring(word.lastIndexOf(' ') + 1));
        return Nearest.to(folded, WORDS).isPresent() || Nearest.to(last, WORDS).isPresent();
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }

    /** Whether what is said of consent can be understood to the last word: of one that cannot, nobody knows what it allows. */
    static boolean isUnderstood(YamlNode.Mapping front, Schema schema) {
        return front.entries().stream()
                .filter(entry ->
                        entry.key().equals(CONSENT) || schema.field(entry.key()).isEmpty())
                .filter(entry ->
                        Nearest.to(folded(entry.key()), List.of(CONSENT)).isPresent())
                .allMatch(entry -> isUnderstood(entry, schema));
    }

    private static boolean isUnderstood(YamlNode.Entry entry, Schema schema) {
        List<Field> fields = schema.field(CONSENT).map(Field::fields).orElse(List.of());
        List<Problem> problems = new ArrayList<>();
        if (!entry.key().equals(CONSENT) || !(entry.value() instanceof YamlNode.Mapping consent)) {
            return false;
        }
        FieldsReader.read(consent, new Schema(CONSENT, List.of(), "", Set.of(), "", fields), problems);
        return problems.isEmpty();
    }

    /** Whether it stands among a site's own fields, where everything is allowed; that is reported. */
    static boolean isMisplaced(YamlNode.Mapping front, List<Problem> problems) {
        int before = problems.size();
        front.entries().stream()
                .filter(entry -> entry.key().equals("extra"))
                .forEach(entry -> misplaced(entry.value(), problems));
        return problems.size() > before;
    }

    private static void misplaced(YamlNode node, List<Problem> problems) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> misplaced(item, problems));
        } else if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (isIt(entry.key())) {
                    problems.add(new Problem(
                            Code.FIELD_INVALID,
                            "`" + entry.key()
                                    + "` stands among the site's own fields; the page is taken down all the same",
                            "write it as `withdrawn` of `consent`, or call it something else if its owner did not take it back",
                            entry.place()));
                }
                misplaced(entry.value(), problems);
            }
        }
    }
}
