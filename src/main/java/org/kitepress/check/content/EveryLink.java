package org.kitepress.check.content;

import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.Target;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.FieldWalk;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Value;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;

/** Meets every link and every picture of a page: in its text, in its notes, and in the addresses of its fields. */
abstract class EveryLink extends TextWalk {

    private final Site site;
    private final Page page;

    EveryLink(Site site, Page page) {
        this.site = site;
        this.page = page;
    }

    /** @param words those that a reader would click */
    abstract void link(Target target, String words, Place place);

    /** @param typed what the picture is named as */
    abstract void picture(Target target, String typed, Place place);

    final void meetAll() {
        walk(page.document().text());
        FieldWalk.each(page.document().fields(), page.document().schema().fields(), this::field);
    }

    @Override
    public void link(Inline.Link link) {
        link(site.links().target(page, link.target()), PlainText.of(link.content()), link.place());
        super.link(link);
    }

    @Override
    public void image(Inline.Image image) {
        picture(site.links().target(page, image.target()), image.target(), image.place());
    }

    private void field(Field field, Value value) {
        if (field.kind() == Kind.ADDRESS && value instanceof Value.Text text) {
            link(site.links().target(page, text.text()), text.text(), text.place());
        }
    }
}
