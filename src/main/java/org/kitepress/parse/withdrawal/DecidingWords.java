package org.kitepress.parse.withdrawal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Schema;
import org.kitepress.parse.value.Meant;
import org.kitepress.parse.yaml.YamlNode;

/**
 * Whether words are a field that decides who may read a page, by its name and what it says. In what is nobody's story a name that begins with
 * a capital is the beginning of a sentence, unless only a program would write what follows.
 */
final class DecidingWords {

    private static final String YES = "true|yes|y|on|1|x|s[ií]|ja|oui";
    private static final String NO = "false|no|n|off|0|never|not|nein|non|nunca";
    private static final Pattern FLAG = Pattern.compile(YES + "|" + NO);
    private static final Pattern REFUSAL = Pattern.compile(NO);
    private static final Pattern DAY =
            Pattern.compile(".*(?:(?<!\\d)\\d{4}(?!\\d)|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}).*");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WORDS = Pattern.compile("[\\s,\\[\\]\"']+");
    /** With a yes they open a page, and with a no they close it, wherever else pages are written. */
    private static final Set<String> OPENING =
            Set.of("published", "publish", "public", "visible", "show", "publicado", "publicar", "visibility");

    /** What nobody writes as a sentence: a telephone puts a capital before it, too. */
    private static final Pattern TYPED = Pattern.compile(
            "(?:draft|published)=(?:true|false|yes|no)" + "|(?:expires|withdrawn)=\\d{4}-\\d{2}-\\d{2}|channels=\\[.*");

    private static final String STATUS = "status";

    private final Schema schema;
    private final Withdrawal words;
    private final boolean owed;
    private final boolean dated;

    /**
     * @param owed whether the page is somebody's story
     * @param dated whether it says its day
     */
    DecidingWords(Schema schema, Withdrawal words, boolean owed, boolean dated) {
        this.schema = schema;
        this.words = words;
        this.owed = owed;
        this.dated = dated;
    }

    /** The field that was meant by one of the site's own; one that is a withdrawal is heard elsewhere. */
    Optional<String> decidedBy(String name, YamlNode value) {
        boolean any = owed && List.of("draft", "expires", "channels").stream().anyMatch(field -> isName(name, field));
        if (any || owed && name.equals(Withdrawal.CONSENT)) {
            return meant(name).or(() -> Optional.of("`consent`"));
        }
        String said = text(value).toLowerCase(Locale.ROOT);
        if (owed && words.isLabel(said)) {
            return Optional.empty();
        }
        return said(name, said).filter(field -> !field.equals("`date`"));
    }

    /** The field that was meant by a line of words. */
    Optional<String> decidedIn(String name, String value) {
        String said = value.strip().toLowerCase(Locale.ROOT);
        if (!owed && Character.isUpperCase(name.codePointAt(0)) && !isTyped(name, said)) {
            return Optional.empty();
        }
        if (words.isName(name) && words.isLabel(name + ": " + value) && (owed || isShort(said))) {
            return Optional.of("`withdrawn` of `consent`");
        }
        if (name.equals(Withdrawal.CONSENT) && (said.isEmpty() || said.startsWith("{"))) {
            return Optional.of("`consent`");
        }
        return said(name, said).or(() -> other(name, said));
    }

    /** What holds a page back, beside a withdrawal. */
    private Optional<String> said(String name, String said) {
        boolean refused = OPENING.contains(name.toLowerCase(Locale.ROOT))
                        && (REFUSAL.matcher(said).matches() || isHeldBack(said))
                || name.equalsIgnoreCase(STATUS) && isHeldBack(said);
        if (refused || isName(name, "draft") && FLAG.matcher(said).matches()) {
            return Optional.of("`draft`");
        }
        if (isName(name, "expires") && DAY.matcher(said).matches()) {
            return Optional.of("`expires`");
        }
        if (isEnd(name) && DAY.matcher(said).matches()) {
            return Optional.of("`until` of `consent`");
        }
        if (isName(name, "channels") && areChannels(said)) {
            return Optional.of("`channels`");
        }
        return name.equals("date") && !dated && ISO_DAY.matcher(said).matches()
                ? Optional.of("`date`")
                : Optional.empty();
    }

    /** Of another field of the type that decides, such as a warning. */
    private Optional<String> other(String name, String said) {
        return schema.field(name)
                .filter(field -> field.decides() && field.kind() == Kind.TEXT && !field.many() && !said.isEmpty())
                .map(field -> "`" + name + "`");
    }

    private boolean isHeldBack(String said) {
        return isName(said, "draft") || words.isName(said) && !said.isEmpty();
    }

    private boolean isEnd(String name) {
        Optional<Field> until = schema.field(Withdrawal.CONSENT).flatMap(consent -> consent.field("until"));
        return until.isPresent() && (name.equals("until") || owed && Meant.isName(name, until.get()));
    }

    private boolean areChannels(String said) {
        List<String> named =
                Arrays.stream(WORDS.split(said)).filter(word -> !word.isEmpty()).toList();
        Field channels = schema.field("channels").orElseThrow();
        return !named.isEmpty()
                && named.stream().allMatch(word -> Meant.oneOf(word, channels).isPresent());
    }

    private boolean isName(String typed, String field) {
        return schema.field(field).filter(known -> Meant.isName(typed, known)).isPresent();
    }

    private Optional<String> meant(String name) {
        return schema.fields().stream()
                .filter(field -> Meant.isName(name, field))
                .findFirst()
                .map(field -> "`" + field.name() + "`");
    }

    private static boolean isTyped(String name, String said) {
        return TYPED.matcher(name.toLowerCase(Locale.ROOT) + "=" + said).matches();
    }

    private static boolean isShort(String said) {
        return said.isEmpty()
                || said.split("\\s+").length <= 2
                || DAY.matcher(said).matches();
    }

    private static String text(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return String.join(
                    " ", sequence.items().stream().map(DecidingWords::text).toList());
        }
        return "";
    }
}
