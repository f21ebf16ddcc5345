package org.kitepress.model.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a site has to know of a text to place it, link to it, and tell whether what was made of it would be made the same again,
 * without the text itself.
 *
 * @param headings the ids of its headings, to which links lead; in their order
 * @param unseen the ids of those headings that stand in what is not for the web
 * @param questions all that it asks of its site, in whatever channel; each once, in their order
 * @param steps whether it has steps, which programs are told of
 */
public record TextFacts(List<String> headings, List<String> unseen, List<Question> questions, boolean steps) {

    private static final String WEB = "web";

    /** Of no text. */
    public static final TextFacts NONE = new TextFacts(List.of(), List.of(), List.of(), false);

    public TextFacts {
        headings = List.copyOf(headings);
        unseen = List.copyOf(unseen);
        questions = List.copyOf(questions);
    }

    /** Something that a text names and does not hold. */
    public record Question(Kind kind, String name) {

        /** What a question is about. */
        public enum Kind {
            /** What a link or a picture leads to. */
            TARGET,
            RESOURCE,
            FORM
        }
    }

    public static TextFacts of(Text text) {
        Walk walk = new Walk();
        walk.walk(text);
        return new TextFacts(walk.headings, walk.unseen, List.copyOf(walk.questions), walk.steps);
    }

    /** What its links and pictures lead to. */
    public List<String> targets() {
        return questions.stream()
                .filter(question -> question.kind() == Question.Kind.TARGET)
                .map(Question::name)
                .toList();
    }

    private static final class Walk extends TextWalk {

        private final List<String> headings = new ArrayList<>();
        private final Set<Question> questions = new LinkedHashSet<>();
        private final List<String> unseen = new ArrayList<>();
        private boolean onWeb = true;
        private boolean steps;

        @Override
        public void heading(Block.Heading heading) {
            headings.add(heading.id());
            if (!onWeb) {
                unseen.add(heading.id());
            }
            super.heading(heading);
        }

        @Override
        public void only(Block.Only only) {
            boolean around = onWeb;
            onWeb &= only.channels().contains(WEB);
            super.only(only);
            onWeb = around;
        }

        @Override
        public void link(Inline.Link link) {
            questions.add(new Question(Question.Kind.TARGET, link.target()));
            super.link(link);
        }

        @Override
        public void image(Inline.Image image) {
            questions.add(new Question(Question.Kind.TARGET, image.target()));
        }

        @Override
        public void contact(Inline.Contact contact) {
            questions.add(new Question(Question.Kind.RESOURCE, contact.id()));
            super.contact(contact);
        }

        @Override
        public void directive(Block.Directive directive) {
            Question.Kind kind = directive.kind() == DirectiveKind.FORM ? Question.Kind.FORM : Question.Kind.RESOURCE;
            directive.attribute("id").ifPresent(id -> questions.add(new Question(kind, id)));
            steps |= directive.kind() == DirectiveKind.STEPS;
            super.directive(directive);
        }
    }
}
