package org.kitepress.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kitepress.model.Form;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Picture;
import org.kitepress.model.Resource;
import org.kitepress.model.Site;
import org.kitepress.model.Target;
import org.kitepress.model.address.Address;
import org.kitepress.model.address.Named;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Document;
import org.kitepress.model.format.PaperStyle;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.Words;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.settings.Theme;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;
import org.yaml.snakeyaml.Yaml;

/** The web writer on a site of nothing, where a link leads to what was typed and every picture is there. */
final class BareWeb {

    /** Stands before every target, so that an empty one is not taken for one that must not be followed. */
    static final String TYPED = "typed:";

    private static final Language ENGLISH = new Language("en");

    private BareWeb() {}

    static String write(Text text) {
        Site site = site(new Everything(pictures(text)));
        Page page = page(text);
        Messages words = Messages.of(site, ENGLISH, problem -> {});
        return new HtmlWriter(site, page, new Urls(site.settings()), words, HtmlWriter.Parts.NONE).write(text);
    }

    private static Page page(Text text) {
        Fields fields = new Fields(List.of(), new Place("content/a.md", 1, 1));
        Schema schema = new Schema("page", List.of(), "", Set.of(), "", List.of());
        Document document = new Document("content/a.md", schema, fields, text);
        return new Page(document, "a", "", ENGLISH, new Address("/a/"), "A", Optional.empty(), Set.of(Channel.WEB));
    }

    private static Site site(Site.Links links) {
        Fields fields = new Fields(List.of(), new Place("site.yaml", 1, 1));
        Settings settings = new Settings(
                "A",
                "https://example.org/",
                List.of(ENGLISH),
                "bare",
                Optional.empty(),
                "https://example.org/",
                Optional.empty(),
                List.of(),
                List.of(),
                Limits.DEFAULT,
                Optional.empty(),
                Optional.empty(),
                20,
                fields);
        Theme theme = new Theme("bare", List.of(), List.of(), List.of(words()), new PaperStyle(List.of()), Set.of());
        return new Site(
                settings,
                theme,
                LocalDate.of(2026, 11, 23),
                List.of(ENGLISH),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Named<>(List.of(), Resource::id),
                new Named<>(List.of(), Form::id),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                links);
    }

    /** Those of the theme that comes with the program. */
    private static Words words() {
        try (InputStream file = BareWeb.class.getResourceAsStream("/themes/lantern/words/en.yaml")) {
            Map<String, Object> read = new Yaml().load(file);
            Map<String, String> all = new HashMap<>();
            read.forEach((key, text) -> all.put(key, String.valueOf(text)));
            return new Words(ENGLISH, all, new Place("site.yaml", 1, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> pictures(Text text) {
        Set<String> targets = new HashSet<>();
        new TextWalk() {
            @Override
            public void image(Inline.Image image) {
                targets.add(image.target());
            }
        }.walk(text);
        return targets;
    }

    private record Everything(Set<String> pictures) implements Site.Links {

        @Override
        public Target target(Page from, String target) {
            return pictures.contains(target)
                    ? new Target.ToPicture(new Picture(
                            "content/" + TYPED + target,
                            List.of(new Picture.Copy(TYPED + target, "image/png", 1, 1, new byte[0])),
                            List.of()))
                    : new Target.Outside(TYPED + target, "");
        }

        @Override
        public List<Page> translations(Page page) {
            return List.of(page);
        }
    }
}
