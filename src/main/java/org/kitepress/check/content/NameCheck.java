package org.kitepress.check.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.FieldWalk;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Value;
import org.kitepress.model.document.Document;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;

/** Every resource and every form that somebody names is there, and may be shown where its name stands. */
public final class NameCheck {

    /** What is named on a page goes wherever the page goes. */
    private static final List<Channel> SHOWING = List.of(Channel.WEB, Channel.PRINT);

    private NameCheck() {}

    /** The rule for the pages of a site. */
    public static PageRule on(Site site) {
        Names names = names(site, List.of());
        return (page, problems) -> names.telling(problems).page(page);
    }

    /** The same for its settings. */
    public static void check(Site site, List<Problem> problems) {
        names(site, problems).settings();
    }

    private static Names names(Site site, List<Problem> problems) {
        Nameable resources = new Nameable(Kind.RESOURCE.word(), new TreeMap<>(), site::resourceHeldBack);
        Nameable forms = new Nameable(Kind.FORM.word(), new TreeMap<>(), site::formHeldBack);
        site.resources().forEach(resource -> resources.shown().putIfAbsent(resource.id(), resource.page()));
        site.forms().forEach(form -> forms.shown().putIfAbsent(form.id(), form.page()));
        return new Names(site, resources, forms, problems);
    }

    /**
     * What can be named.
     *
     * @param word what people call one
     * @param heldBack finds one by its name that is not shown today
     */
    private record Nameable(String word, Map<String, Page> shown, Function<String, Optional<Document>> heldBack) {}

    private record Names(Site site, Nameable resources, Nameable forms, List<Problem> problems) {

        private Names telling(List<Problem> others) {
            return new Names(site, resources, forms, others);
        }

        private void settings() {
            site.settings()
                    .helpLine()
                    .ifPresent(id -> known(resources, id.text(), id.place(), Set.of(Channel.values())));
        }

        private void page(Page page) {
            FieldWalk.each(
                    page.document().fields(),
                    page.document().schema().fields(),
                    (field, value) -> field(field, value, page));
            new TextWalk() {
                @Override
                public void directive(Block.Directive directive) {
                    directiveNames(directive, page);
                    super.directive(directive);
                }

                @Override
                public void contact(Inline.Contact contact) {
                    number(contact.id(), contact.byText(), contact.place(), page.channels());
                    super.contact(contact);
                }
            }.walk(page.document().text());
        }

        private void field(Field field, Value value, Page page) {
            if (field.kind() == Kind.RESOURCE && value instanceof Value.Text id) {
                known(resources, id.text(), id.place(), page.channels());
            } else if (field.kind() == Kind.FORM && value instanceof Value.Text id) {
                known(forms, id.text(), id.place(), page.channels());
            }
        }

        private void directiveNames(Block.Directive directive, Page page) {
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
                named(directive.kind(), id.get(), directive.place(), page.channels());
            }
        }

        private void named(DirectiveKind kind, String id, Place place, Set<Channel> shown) {
            if (kind == DirectiveKind.CONTACT) {
                number(id, false, place, shown);
            } else {
                known(kind == DirectiveKind.FORM ? forms : resources, id, place, shown);
            }
        }

        private void number(String id, boolean byText, Place place, Set<Channel> shown) {
            known(resources, id, place, shown);
            site.resource(id)
                    .filter(resource -> (byText ? resource.text() : resource.phone()).isEmpty())
                    .ifPresent(resource -> problems.add(new Problem(
                            Code.DIRECTIVE_BROKEN,
                            "`" + id + "` has no number " + (byText ? "for text messages" : "to call"),
                            "add `" + (byText ? "text" : "phone") + "` to `"
                                    + resource.page().document().path() + "`, or write `::resource{id=" + id
                                    + "}` on a line of its own",
                            place)));
        }

        private void known(Nameable what, String id, Place place, Set<Channel> shown) {
            Page named = what.shown().get(id);
            if (named == null) {
                problems.add(heldBack(what, id, place)
                        .orElseGet(() -> new Problem(
                                Code.NAME_UNKNOWN,
                                "there is no " + what.word() + " `" + id + "`",
                                Nearest.hint(id, what.shown().keySet()),
                                place)));
                return;
            }
            SHOWING.stream()
                    .filter(channel -> shown.contains(channel) && !named.isOpen(channel))
                    .findFirst()
                    .ifPresent(channel -> closed(what, id, channel, place));
        }

        /** One that is there, and is not shown today. */
        private Optional<Problem> heldBack(Nameable what, String id, Place place) {
            return what.heldBack()
                    .apply(id)
                    .map(document -> new Problem(
                            Code.NAME_UNKNOWN,
                            "the " + what.word() + " `" + id + "` is a draft",
                            "fill in `" + document.path()
                                    + "` and take out its line `draft: true`, or take the name out here",
                            place));
        }

        private void closed(Nameable what, String id, Channel channel, Place place) {
            problems.add(new Problem(
                    Code.NAME_UNKNOWN,
                    "the " + what.word() + " `" + id + "` is not open for `" + channel.word()
                            + "`, where this is shown",
                    "name one that is, or close what names it for `" + channel.word() + "`, too",
                    place));
        }
    }
}
