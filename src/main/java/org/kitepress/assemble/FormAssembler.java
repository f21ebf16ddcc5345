package org.kitepress.assemble;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kitepress.model.Form;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.data.Fields;

/** Makes the forms from their pages. */
final class FormAssembler {

    private FormAssembler() {}

    static List<Form> assemble(List<Page> pages, List<Resource> resources) {
        return pages.stream()
                .filter(page -> page.is("form"))
                .map(page -> form(page, resources))
                .toList();
    }

    private static Form form(Page page, List<Resource> resources) {
        Fields fields = page.document().fields();
        Optional<Resource> postTo = fields.text("post-to")
                .flatMap(id -> resources.stream().filter(r -> r.id().equals(id)).findFirst());
        List<Form.Question> questions =
                fields.groups("fields").stream().map(FormAssembler::question).toList();
        return new Form(FileName.id(page), page, page.title(), questions, fields.text("action"), postTo);
    }

    private static Form.Question question(Fields fields) {
        Form.Type type = fields.text("type")
                .map(t -> Form.Type.valueOf(t.toUpperCase(Locale.ROOT)))
                .orElse(Form.Type.TEXT);
        return new Form.Question(
                fields.text("name").orElse(""),
                fields.text("label").orElse(""),
                type,
                fields.flag("required"),
                fields.text("help").orElse(""),
                fields.texts("choices"));
    }
}
