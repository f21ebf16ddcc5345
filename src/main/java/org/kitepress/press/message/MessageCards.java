package org.kitepress.press.message;

import java.util.List;
import java.util.Optional;
import org.kitepress.model.Form;
import org.kitepress.model.Form.Question;
import org.kitepress.model.Resource;
import org.kitepress.model.text.Prose;
import org.kitepress.press.facts.LinkWords;

/** Whom to turn to, and what to answer: nothing can be filled in on a tablet, so questions have numbers to answer to. */
final class MessageCards {

    private final MessageContext draft;

    MessageCards(MessageContext draft) {
        this.draft = draft;
    }

    /** @param key of the words that say what it is for */
    void named(String key, Resource resource) {
        draft.lines().paragraph(draft.words().get("paper-" + key));
        draft.lines().write(resource.name());
        facts(resource);
    }

    void resource(Resource resource) {
        draft.lines().paragraph(resource.name());
        facts(resource);
    }

    private void facts(Resource resource) {
        line("phone", resource.phone());
        line("text", resource.text());
        if (!resource.post().isEmpty()) {
            draft.lines().write(draft.words().get("paper-address"));
            resource.post().forEach(draft.lines()::write);
        }
        line("hours", resource.hours().map(Prose::onOneLine));
        line("web", resource.url().map(LinkWords::printed));
    }

    private void line(String key, Optional<String> value) {
        value.ifPresent(text -> draft.lines().write(draft.words().get("paper-" + key) + " " + text));
    }

    void form(Form form) {
        draft.lines().paragraph(form.title());
        draft.lines().write(draft.words().get("message-answer"));
        List<Question> questions = form.questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            draft.lines().within(i + 1 + ". ", "  ", () -> question(question));
        }
        form.postTo().filter(address -> !address.post().isEmpty()).ifPresent(this::sendTo);
    }

    private void question(Question question) {
        String box = question.type() == Form.Type.CHECKBOX ? "[ ] " : "";
        draft.lines().write(box + question.label());
        if (!question.help().isEmpty()) {
            draft.lines().write(question.help());
        }
        question.choices().forEach(choice -> draft.lines()
                .within("[ ] ", "  ", () -> draft.lines().write(choice)));
    }

    private void sendTo(Resource address) {
        draft.lines().paragraph(draft.words().get("paper-send-to") + ":");
        address.post().forEach(draft.lines()::write);
    }
}
