package org.kitepress.assemble;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Form;
import org.kitepress.model.FormAction;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.address.Named;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;
import org.kitepress.model.settings.Theme;

/** Makes the forms from their pages. */
final class FormAssembler {

    private final Named<Resource> resources;
    private final Theme theme;
    private final List<Problem> problems;

    FormAssembler(Named<Resource> resources, Theme theme, List<Problem> problems) {
        this.resources = resources;
        this.theme = theme;
        this.problems = problems;
    }

    Named<Form> assemble(List<Page> pages) {
        return new Named<>(
                pages.stream()
                        .filter(page -> page.is(ContentKind.FORM))
                        .map(this::form)
                        .toList(),
                Form::id);
    }

    private Form form(Page page) {
        Fields fields = page.document().fields();
        Optional<FormAction> action =
                fields.placedText("action").flatMap(typed -> FormActionReader.read(typed, problems));
        Optional<Resource> postTo = fields.text("post-to").flatMap(resources::find);
        List<Form.Question> own =
                fields.groups("fields").stream().map(this::question).toList();
        List<Form.Question> all = SafeReply.added(own, fields, new Messages(theme, page.language(), problems::add));
        return new Form(FileName.id(page), page, page.title(), all, action, postTo);
    }

    private Form.Question question(Fields fields) {
        Form.Type type = fields.text("type")
                .map(t -> Form.Type.valueOf(t.toUpperCase(Locale.ROOT)))
                .orElse(Form.Type.TEXT);
        fields.placedText("name").filter(name -> isKept(name.text())).ifPresent(name -> kept(name.text(), fields));
        if (type == Form.Type.CHOICE && fields.texts("choices").isEmpty()) {
            problems.add(new Problem(
                    Code.FIELD_MISSING,
                    "there is nothing to choose from",
                    "add `choices: [one, another]`, or take `type: choice` out",
                    fields.placeOf("type")));
        }
        return new Form.Question(
                fields.text("name").orElse(""),
                fields.text("label").orElse(""),
                type,
                fields.flag("required"),
                fields.flag("many"),
                fields.text("help").orElse(""),
                fields.texts("choices"));
    }

    /** Form services read these as orders to themselves. */
    private static boolean isKept(String name) {
        return name.startsWith("_") || name.equals("form-name");
    }

    private void kept(String name, Fields fields) {
        problems.add(new Problem(
                Code.FIELD_INVALID,
                "`" + name + "` is a name that form services keep for themselves",
                "choose one that begins with a letter",
                fields.placedText("name").orElseThrow().place()));
    }
}
