package org.kitepress.check.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.Form;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.Site;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.FieldWalk;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Value;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;

/** Every resource and every form that somebody names is there. */
public final class NameCheck {

    private NameCheck() {}

    public static void check(Site site, List<Problem> problems) {
        Set<String> resources = site.resources().stream().map(Resource::id).collect(Collectors.toSet());
        Set<String> forms = site.forms().stream().map(Form::id).collect(Collectors.toSet());
        new Names(site, resources, forms, problems).check();
    }

    private record Names(Site site, Set<String> resources, Set<String> forms, List<Problem> problems) {

        private void check() {
            site.settings().helpLine().ifPresent(id -> known("resource", id.text(), resources, id.place()));
            site.pages().forEach(this::page);
        }

        private void page(Page page) {
            FieldWalk.each(page.document().fields(), page.document().schema().fields(), this::field);
            new TextWalk() {
                @Override
                public void directive(Block.Directive directive) {
                    directiveNames(directive);
                    super.directive(directive);
                }
            }.walk(page.document().text());
        }

        private void field(Field field, Value value) {
            if (field.kind() == Kind.RESOURCE && value instanceof Value.Text id) {
                known("resource", id.text(), resources, id.place());
            } else if (field.kind() == Kind.FORM && value instanceof Value.Text id) {
                known("form", id.text(), forms, id.place());
            }
        }

        private void directiveNames(Block.Directive directive) {
            if (directive.kind().isContainer()) {
                return;
            }
            String kind = directive.kind().word();
            Optional<String> id = directive.attribute("id");
            if (id.isEmpty()) {
                problems.add(new Problem(
                        Code.DIRECTIVE_BROKEN,
                        "`" + kind + "` does not say which one",
                        "write it as `::" + kind + "{id=…}`",
                        directive.place()));
            } else {
                known(kind, id.get(), directive.kind() == DirectiveKind.FORM ? forms : resources, directive.place());
            }
        }

        private void known(String what, String id, Set<String> ids, Place place) {
            if (!ids.contains(id)) {
                problems.add(new Problem(
                        Code.NAME_UNKNOWN, "there is no " + what + " `" + id + "`", Nearest.hint(id, ids), place));
            }
        }
    }
}
