package org.kitepress.check.content;

import java.net.URI;
import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.Target;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Kind;
import org.kitepress.model.data.Value;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;

/** Every link leads somewhere, and nowhere that nobody approved. */
public final class LinkCheck {

    private LinkCheck() {}

    public static void check(Site site, List<Problem> problems) {
        for (Page page : site.pages()) {
            Walk walk = new Walk(site, page, problems);
            walk.walk(page.document().text());
            walk.fields(page.document().fields(), page.document().schema().fields());
        }
    }

    private static final class Walk extends TextWalk {

        private final Site site;
        private final Page page;
        private final List<Problem> problems;

        private Walk(Site site, Page page, List<Problem> problems) {
            this.site = site;
            this.page = page;
            this.problems = problems;
        }

        @Override
        public void link(Inline.Link link) {
            Target target = site.links().target(page, link.target());
            outside(target, PlainText.of(link.content()), link.place());
            broken(target, link.place());
            super.link(link);
        }

        @Override
        public void image(Inline.Image image) {
            Target target = site.links().target(page, image.target());
            if (target instanceof Target.Outside) {
                add(
                        Code.REQUEST_OUTSIDE,
                        "the picture `" + image.target() + "` would be fetched from another host",
                        "put a copy of it under `content/`",
                        image.place());
            } else if (target instanceof Target.ToPage || target instanceof Target.Contact) {
                add(
                        Code.LINK_BROKEN,
                        "`" + image.target() + "` is not a picture",
                        "name a PNG or JPEG file",
                        image.place());
            }
            broken(target, image.place());
        }

        private void broken(Target target, Place place) {
            if (target instanceof Target.Missing missing) {
                add(Code.LINK_BROKEN, missing.reason(), missing.hint(), place);
            } else if (target instanceof Target.Unsafe unsafe) {
                add(
                        Code.LINK_UNSAFE,
                        "this link " + unsafe.reason() + ", and is never published",
                        unsafe.hint(),
                        place);
            } else if (target instanceof Target.Gone) {
                add(
                        Code.LINK_WITHDRAWN,
                        "this leads to a page that was taken down or is closed for the web, and is no link",
                        "take its words out, too, if they tell what stood there",
                        place);
            }
        }

        /** The addresses in a page's fields are links like any other. */
        private void fields(Fields fields, List<Field> schema) {
            for (Field field : schema) {
                fields.value(field.name()).ifPresent(value -> value(value, field));
            }
        }

        private void value(Value value, Field field) {
            if (value instanceof Value.Items items) {
                items.values().forEach(item -> value(item, field));
            } else if (value instanceof Value.Group group) {
                fields(group.fields(), field.fields());
            } else if (value instanceof Value.Text text && field.kind() == Kind.ADDRESS) {
                Target target = site.links().target(page, text.text());
                outside(target, text.text(), text.place());
                broken(target, text.place());
            }
        }

        private void outside(Target target, String words, Place place) {
            if (target instanceof Target.Outside outside && !isAllowed(outside.host())) {
                add(
                        Code.LINK_OUTSIDE,
                        "`" + words + "` leads to `" + outside.host() + "`, which is not on the list of approved hosts",
                        "take the link out, or add the host to `links: allow:` in `site.yaml`",
                        place);
            }
        }

        private boolean isAllowed(String host) {
            if (host.equalsIgnoreCase(URI.create(site.settings().url()).getHost())) {
                return true;
            }
            return site.settings()
                    .allowedHosts()
                    .map(hosts -> hosts.stream().anyMatch(h -> covers(h, host)))
                    .orElse(true);
        }

        private static boolean covers(String allowed, String host) {
            return allowed.startsWith("*.") ? host.endsWith(allowed.substring(1)) : host.equals(allowed);
        }

        private void add(Code code, String message, String hint, Place place) {
            problems.add(new Problem(code, message, hint, place));
        }
    }
}
