package org.kitepress.press;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.kitepress.model.Edition;
import org.kitepress.model.Form;
import org.kitepress.model.Glossary;
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
import org.kitepress.model.data.Value;
import org.kitepress.model.document.Document;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.format.PaperStyle;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.Words;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.settings.Settings;
import org.kitepress.model.settings.Theme;
import org.kitepress.model.text.Terms;
import org.kitepress.model.text.Text;
import org.kitepress.source.Place;
import org.yaml.snakeyaml.Yaml;

/** A small site in memory, dressed in the theme that comes with the program. */
public final class Newsroom {

    public static final Language EN = new Language("en");
    static final Language ES = new Language("es");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String LONG = "The cart comes down the tier on Thursdays, and the talk goes down by half. ".repeat(9);
    static final Place WORDS = new Place("themes/lantern/words/en.yaml", 1, 1);
    private static final Place START = new Place("content/editions/a.md", 1, 1);

    private final List<Page> articles = new ArrayList<>();
    private final List<Glossary> glossaries = new ArrayList<>();
    private Text letter = Manuscript.text("Dear reader, this is what we have for you.");
    private String absent = "";
    private Language language = EN;
    private List<String> post = List.of("The Lantern Collective", "PO Box 0000", "Example City, CA 00000");
    private final Map<String, Map<String, Object>> paper = yaml("/themes/lantern/paper.yaml");

    Newsroom letter(String markdown) {
        letter = Manuscript.text(markdown);
        return this;
    }

    Newsroom paper(String kind, String property, String value) {
        paper.get(kind).put(property, value);
        return this;
    }

    /** A theme without this word. */
    Newsroom without(String word) {
        absent = word;
        return this;
    }

    /** An edition that is answered to this address. */
    Newsroom address(String... lines) {
        post = List.of(lines);
        return this;
    }

    /** An edition whose own words are in this language. */
    Newsroom language(Language own) {
        language = own;
        return this;
    }

    /** Has the English articles explain a word. */
    public Newsroom explaining(String term, String means) {
        Terms terms = Terms.of(List.of(new Terms.Entry(List.of(term), means)));
        glossaries.add(new Glossary(EN, List.of(), terms));
        return this;
    }

    public Newsroom post(String title, String markdown, String... notes) {
        return article("post", title, EN, List.of(field("author", "The Lantern Collective")), markdown, notes);
    }

    public Newsroom article(
            String type, String title, Language language, List<Fields.Entry> fields, String markdown, String... notes) {
        articles.add(page(
                type,
                "content/posts/" + articles.size() + ".md",
                title,
                language,
                fields,
                Manuscript.text(markdown, notes)));
        return this;
    }

    /** With something of each kind: articles of three types, in two languages, and most of the markup. */
    public static Newsroom full() {
        return new Newsroom()
                .letter("Dear reader.\n\nRead on.")
                .article("story", "The library cart", EN, List.of(field("warning", "Jail")), (LONG + "\n\n").repeat(12))
                .article(
                        "guide",
                        "Arrest",
                        EN,
                        List.of(
                                field("jurisdiction", "Ohio"),
                                day("reviewed", TODAY),
                                groups(
                                        "sources",
                                        List.of(field("title", "Rights"), field("url", "https://example.org/")))),
                        """
                        > [!TIP]
                        > Write the number **on paper**, too.

                        Bail
                        : Money, paid to the court.

                        ### Too deep

                        :::steps
                        1. Say *nothing*.
                        2. Say **lawyer**.
                        :::

                        > A quote.

                        - [ ] open
                        - [x] done

                        | Who | When
                        | police | `first` day

                        | a | b | c | d
                        | 1 | 2 | 3 | 4

                        ```
                        code
                          indented
                        ```

                        ***

                        :::warning[police violence]
                        Some text.
                        :::

                        :::pullquote
                        A sentence.
                        :::

                        ![A cart](cart.png)

                        ::form{id=add}

                        ::resource{id=line}""")
                .article(
                        "post",
                        "Diez maneras",
                        ES,
                        List.of(field("author", "El Colectivo")),
                        "Uno, dos y [tres](https://www.usa.gov/).");
    }

    public static Fields.Entry field(String name, String text) {
        return new Fields.Entry(name, new Value.Text(text, START), START);
    }

    public static Fields.Entry day(String name, LocalDate day) {
        return new Fields.Entry(name, new Value.Day(day, START), START);
    }

    public static Fields.Entry groups(String name, List<Fields.Entry> group) {
        Value value = new Value.Group(new Fields(group, START), START);
        return new Fields.Entry(name, new Value.Items(List.of(value), START), START);
    }

    public Edition edition() {
        Page page = page("edition", "content/editions/a.md", "The inside edition", language, List.of(), letter);
        return new Edition(
                page, "a", "12", articles, List.of(PaperFormat.LETTER), List.of(), List.of(), Optional.of(address()));
    }

    public Site site() {
        Settings settings = new Settings(
                "The Lantern Collective",
                "https://lantern.example/",
                List.of(EN, ES),
                "lantern",
                Optional.of(new Value.Text("line", START)),
                "https://www.weather.gov/",
                Optional.empty(),
                List.of(),
                List.of(),
                Limits.DEFAULT,
                Optional.empty(),
                Optional.empty(),
                20,
                new Fields(List.of(), START));
        Theme theme = new Theme("lantern", List.of(), List.of(), List.of(words(EN), words(ES)), style(), Set.of());
        Picture picture = new Picture(
                "content/pictures/cart.png",
                List.of(new Picture.Copy("pictures/cart.png", "image/png", 600, 400, drawing(600, 400))),
                List.of());
        return new Site(
                settings,
                theme,
                TODAY,
                List.of(EN, ES),
                articles,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(edition()),
                new Named<>(List.of(line(), address()), Resource::id),
                new Named<>(List.of(form()), Form::id),
                List.of(picture),
                List.of(),
                List.copyOf(glossaries),
                List.of(),
                List.of(),
                links(picture));
    }

    private static Page page(
            String type, String path, String title, Language language, List<Fields.Entry> fields, Text text) {
        Document document = new Document(
                path,
                new Schema(type, List.of(), type + "s", Set.of(), "", List.of()),
                new Fields(fields, START),
                text);
        return new Page(
                document,
                path,
                type + "s",
                language,
                Address.ROOT.child("a"),
                title,
                Optional.of(LocalDate.of(2026, 11, 2)),
                Set.of(Channel.PRINT, Channel.MESSAGE));
    }

    private Site.Links links(Picture picture) {
        return new Site.Links() {
            @Override
            public Target target(Page from, String target) {
                if (target.startsWith("http")) {
                    return new Target.Outside(target, "example.org");
                }
                if (target.matches("\\d\\.md(#.*)?")) {
                    return new Target.ToPage(articles.get(target.charAt(0) - '0'), target.replaceFirst("^[^#]*#?", ""));
                }
                if (target.matches("(mailto|tel):.*")) {
                    return new Target.Contact(target);
                }
                if (target.equals("tall.png")) {
                    return new Target.ToPicture(tall());
                }
                return target.endsWith(".png") ? new Target.ToPicture(picture) : new Target.ToPage(from, "");
            }

            @Override
            public List<Page> translations(Page page) {
                return List.of(page);
            }
        };
    }

    private static Resource line() {
        return new Resource(
                "line",
                null,
                "Community Support Hotline",
                Optional.of("1-877-776-2004"),
                Optional.of("(555) 555-0101"),
                List.of(),
                Optional.of("https://swopbehindbars.org"),
                Optional.of("every day, 10 to 22"),
                Optional.empty());
    }

    private Resource address() {
        return new Resource(
                "post",
                null,
                "The Lantern Collective",
                Optional.empty(),
                Optional.empty(),
                post,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Form form() {
        return new Form(
                "add",
                null,
                "Add someone inside to the list",
                List.of(
                        question("Full legal name", Form.Type.TEXT, "Give the name exactly as the facility has it."),
                        question("Mailing address", Form.Type.TEXTAREA, ""),
                        new Form.Question(
                                "language",
                                "Language",
                                Form.Type.CHOICE,
                                true,
                                false,
                                "",
                                List.of("English", "Español")),
                        question("Large print, please", Form.Type.CHECKBOX, "18 point, in one column.")),
                Optional.empty(),
                Optional.of(address()));
    }

    private static Form.Question question(String label, Form.Type type, String help) {
        return new Form.Question("name", label, type, true, false, help, List.of());
    }

    private static Picture tall() {
        return new Picture(
                "content/pictures/tall.png",
                List.of(new Picture.Copy("pictures/tall.png", "image/png", 900, 1200, drawing(900, 1200))),
                List.of());
    }

    private static byte[] drawing(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillOval(100, 50, 400, 300);
        brush.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Words words(Language language) {
        Map<String, Object> all = yaml("/themes/lantern/words/" + language.tag() + ".yaml");
        Map<String, String> words = new HashMap<>();
        all.forEach((key, text) -> words.put(key, text.toString()));
        words.remove(absent);
        return new Words(language, words, WORDS);
    }

    private PaperStyle style() {
        return new PaperStyle(paper.entrySet().stream()
                .map(e -> role(e.getKey(), e.getValue()))
                .toList());
    }

    private static PaperStyle.Role role(String kind, Map<String, Object> properties) {
        return new PaperStyle.Role(
                PaperStyle.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                properties.entrySet().stream()
                        .map(e ->
                                new PaperStyle.Property(e.getKey(), e.getValue().toString()))
                        .toList());
    }

    private static <T> Map<String, T> yaml(String path) {
        try (InputStream in = Newsroom.class.getResourceAsStream(path)) {
            return new Yaml().load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
