package org.kitepress.assemble;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.format.Binding;
import org.kitepress.model.format.Format;
import org.kitepress.model.format.Paper;
import org.kitepress.model.mailroom.MailRoom.Subject;

/** Says which rules of a mail room allow something that nobody can hold a sheet against. */
final class MailRoomRules {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");

    private MailRoomRules() {}

    static void check(List<Fields> rules, List<Problem> problems) {
        for (Fields rule : rules) {
            rule.text("rule").flatMap(Subject::of).ifPresent(subject -> rule.placedTexts("is")
                    .forEach(is -> check(subject, is, problems)));
        }
    }

    private static void check(Subject subject, Value.Text is, List<Problem> problems) {
        switch (subject) {
            case PAGES, SHEETS, CHARACTERS ->
                pattern(NUMBER, "a whole number from 1 to 9999999", subject, is, problems);
            case LANGUAGES -> pattern(LANGUAGE, "the tag of a language, such as `en`", subject, is, problems);
            default -> words(subject, is, problems);
        }
    }

    private static void pattern(
            Pattern pattern, String wanted, Subject subject, Value.Text is, List<Problem> problems) {
        if (!pattern.matcher(is.text()).matches()) {
            problems.add(problem(subject, is, "write " + wanted));
        }
    }

    private static void words(Subject subject, Value.Text is, List<Problem> problems) {
        List<String> allowed = allowed(subject);
        if (!allowed.contains(is.text())) {
            problems.add(problem(subject, is, Nearest.hint(is.text(), allowed)));
        }
    }

    private static Problem problem(Subject subject, Value.Text is, String hint) {
        return new Problem(
                Code.FIELD_INVALID,
                "`" + is.text() + "` is nothing that the rule `" + subject.word() + "` can be",
                hint,
                is.place());
    }

    private static List<String> allowed(Subject subject) {
        return switch (subject) {
            case SIDES -> List.of("one", "both");
            case PAPER -> Arrays.stream(Paper.values()).map(Paper::word).toList();
            case BINDING -> Arrays.stream(Binding.values()).map(Binding::word).toList();
            case COLOUR -> List.of("none");
            case FORMATS -> Format.all().stream().map(Format::word).toList();
            case ALPHABET -> List.of("ascii");
            case RETURN_ADDRESS -> List.of("each-sheet");
            case PUBLISHER -> List.of("publisher");
            case PAGES, SHEETS, CHARACTERS, LANGUAGES -> List.of();
        };
    }
}
