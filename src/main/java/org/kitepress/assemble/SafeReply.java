package org.kitepress.assemble;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.model.Form.Question;
import org.kitepress.model.Form.Type;
import org.kitepress.model.Messages;
import org.kitepress.model.data.Fields;

/**
 * Asks whether it is safe to write back, and how, wherever a form asks for a way to do so: somebody else may open the mail or
 * look at the phone. Survivors' groups ask the same (https://www.techsafety.org/agency-website-safety-tips).
 */
final class SafeReply {

    private static final String NAME = "safe-reply";
    private static final Set<Type> WAYS_BACK = Set.of(Type.EMAIL, Type.PHONE, Type.ADDRESS);

    private final Messages words;

    private SafeReply(Messages words) {
        this.words = words;
    }

    /** The questions of a form and these; none are added if the form says so, or asks by itself, or the theme does not speak. */
    static List<Question> added(List<Question> own, Fields form, Messages words) {
        boolean asks = own.stream().anyMatch(question -> question.name().equals(NAME));
        boolean wanted = form.value(NAME).isPresent()
                ? form.flag(NAME)
                : own.stream().map(Question::type).anyMatch(WAYS_BACK::contains);
        return wanted && !asks && !words.keys().isEmpty()
                ? Stream.concat(own.stream(), new SafeReply(words).questions().stream())
                        .toList()
                : own;
    }

    private List<Question> questions() {
        List<String> answers = List.of(say("-yes"), say("-no"), say("-only"));
        return List.of(
                new Question(NAME, say(""), Type.CHOICE, false, false, say("-help"), answers),
                new Question(NAME + "-how", say("-how"), Type.TEXT, false, false, "", List.of()));
    }

    private String say(String end) {
        return words.get(NAME + end);
    }
}
