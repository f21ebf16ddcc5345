package org.kitepress.render.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kitepress.model.Form;
import org.kitepress.model.FormAction;
import org.kitepress.model.Resource;
import org.kitepress.render.html.Urls;
import org.kitepress.render.view.FormView;
import org.kitepress.render.view.ResourceView;

/** Makes what templates see of a form. */
final class FormViews {

    private final Urls urls;
    private final Function<Resource, ResourceView> resources;

    FormViews(Urls urls, Function<Resource, ResourceView> resources) {
        this.urls = urls;
        this.resources = resources;
    }

    FormView of(Form form) {
        List<FormView.QuestionView> questions = IntStream.range(
                        0, form.questions().size())
                .mapToObj(i -> question(form, i))
                .toList();
        return new FormView(
                form.id(),
                form.title(),
                urls.of(form.page().address()),
                questions,
                form.action().map(action -> action.service().word()).orElse(null),
                form.action().map(FormAction::url).orElse(""),
                form.action().flatMap(FormViews::mail).orElse(null),
                form.postTo().map(resources).orElse(null));
    }

    private static Optional<String> mail(FormAction action) {
        return action.service() == FormAction.Service.MAIL
                ? Optional.of(action.url().replaceFirst("^mailto:", "").replaceFirst("[?].*", ""))
                : Optional.empty();
    }

    /** Known by the address of its form, which is safe in an id, and by its number. */
    private static FormView.QuestionView question(Form form, int index) {
        Form.Question question = form.questions().get(index);
        String address = form.page().address().path().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new FormView.QuestionView(
                "form" + address + (index + 1),
                question.name(),
                question.label(),
                question.type().word(),
                question.required(),
                question.many(),
                question.help(),
                question.choices());
    }
}
