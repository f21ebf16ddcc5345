package org.kitepress.model;

import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Keyword;

/**
 * Questions that a reader answers on the web or on paper.
 *
 * @param id the name of its file without the extension
 * @param action who takes the answers in; without one it is printed and posted
 * @param postTo where the paper goes
 */
public record Form(
        String id,
        Page page,
        String title,
        List<Question> questions,
        Optional<FormAction> action,
        Optional<Resource> postTo) {

    /**
     * @param many whether more than one of the choices may be taken
     * @param help a sentence under the label; empty if none is needed
     * @param choices for a choice, else empty
     */
    public record Question(
            String name, String label, Type type, boolean required, boolean many, String help, List<String> choices) {
        public Question {
            choices = List.copyOf(choices);
        }
    }

    /** How a question is answered. */
    public enum Type implements Keyword {
        TEXT,
        TEXTAREA,
        EMAIL,
        PHONE,
        /** For letters, over several lines. */
        ADDRESS,
        DATE,
        NUMBER,
        CHOICE,
        CHECKBOX
    }

    public Form {
        questions = List.copyOf(questions);
    }
}
