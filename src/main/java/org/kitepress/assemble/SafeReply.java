package org.kitepress.assemble;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Form.Question;
import org.kitepress.model.Form.Type;
import org.kitepress.model.Theme;
import org.kitepress.model.Words;
import org.kitepress.model.data.Fields;

/**
 * Asks whether it is safe to write back, and how, wherever a form asks for a way to do so: somebody else may open the mail or
 * look at the phone. Survivors' groups ask the same (https://www.techsafety.org/agency-website-safety-tips).
 */
final class SafeReply {

    private static final String NAME = "safe-reply";
    private static final Set<Type> WAYS_BACK = Set.of(Type.EMAIL, Type.PHONE, Type.ADDRESS);

    private final String theme;
    private final Words words;
    private final List<Problem> problems;

    private SafeReply(String theme, Words words, List<Problem> problems) {
        this.theme = theme;
        this.words = words;
        this.problems = problems;
    }

    /** The questions of a form and these; none are added if the form says so, or asks by itself. */
    static List<Question> added(
            List<Question> own, Fields form, Theme theme, Optional<Words> words, List<Problem> problems) {
        boolean asks = own.stream().anyMatch(question -> question.name().equals(NAME));
        boolean wanted = form.value(NAME).isPresent()
                ? form.flag(NAME)
                : own.stream().map(Question::type).anyMatch(WAYS_BACK::contains);
        return wanted && !asks
                ? words.map(spoken -> new SafeReply(theme.name(), spoken, problems).questions())
                        .map(ours -> Stream.concat(own.stream(), ours.stream()).toList())
                        .orElse(own)
                : own;
    }

    private List<Question> questions() {
        List<String> answers = List.of(say("-yes"), say("-no"), say("-only"));
        return List.of(
                new Question(NAME, say(""), Type.CHOICE, false, false, say("-help"), answers),
                new Question(NAME + "-how", say("-how"), Type.TEXT, false, false, "", List.of()));
    }

    private String say(String end) {
        String key = NAME + end;
        return words.find(key).orElseGet(() -> {
            problems.add(new Problem(
                    Code.NAME_UNKNOWN,
                    "the theme has no word `" + key + "`",
                    "add a line `" + key + ": …` to `themes/" + theme + "/words/"
                            + words.language().tag() + ".yaml`",
                    words.place()));
            return key;
        });
    }
}
