package org.kitepress.model.mailroom;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kitepress.diag.Keyword;

/**
 * What one mail room, or one system for messages, takes.
 *
 * @param id the name of its file without the extension
 * @param builtIn whether it comes with the program
 * @param to the lines of the address that such mail goes to; empty if it goes to the prison itself
 * @param rules at most one of a kind
 */
public record MailRoom(String id, String name, Way way, boolean builtIn, List<String> to, List<Rule> rules) {

    /** What comes in this way. */
    public enum Way implements Keyword {
        LETTERS,
        PUBLICATIONS,
        POSTCARDS,
        MESSAGES
    }

    /** What a rule is about. */
    public enum Subject implements Keyword {
        /** The most printed sides. */
        PAGES,
        /** The most sheets. */
        SHEETS,
        /** {@code one} or {@code both}. */
        SIDES,
        /** {@code letter} or {@code a4}. */
        PAPER,
        /** {@code none}, {@code fold} or {@code staple}. */
        BINDING,
        /** {@code none}. */
        COLOUR,
        /** Tags of languages. */
        LANGUAGES,
        /** Names of formats. */
        FORMATS,
        /** The most letters of one message, with everything in it. */
        CHARACTERS,
        /** {@code ascii}. */
        ALPHABET,
        /** {@code each-sheet}. */
        RETURN_ADDRESS,
        /** From a publisher alone. */
        PUBLISHER;

        public static Optional<Subject> of(String word) {
            return Keyword.of(word, values());
        }
    }

    /**
     * @param is what is allowed; never empty
     * @param source who says so
     * @param confirmed the day on which somebody last saw that it still holds
     */
    public record Rule(
            Subject subject, List<String> is, String source, Optional<String> url, Optional<LocalDate> confirmed) {

        public Rule {
            is = List.copyOf(is);
        }

        /** The number that it allows; empty if it is about something else. */
        public OptionalInt most() {
            String first = is.get(0);
            return first.matches("[0-9]{1,7}") ? OptionalInt.of(Integer.parseInt(first)) : OptionalInt.empty();
        }
    }

    public MailRoom {
        to = List.copyOf(to);
        rules = List.copyOf(rules);
    }

    public Optional<Rule> rule(Subject subject) {
        return rules.stream().filter(rule -> rule.subject() == subject).findFirst();
    }
}
