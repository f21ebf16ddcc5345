package org.kitepress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.address.OnionAddress;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Value;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Settings;
import org.kitepress.parse.value.FieldsReader;
import org.kitepress.parse.yaml.TextDecoder;
import org.kitepress.parse.yaml.YamlReader;
import org.kitepress.source.Composed;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/** Understands {@code site.yaml}. */
public final class SettingsParser {

    private static final String FILE = "site.yaml";
    private static final Pattern HOST = Pattern.compile("(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+|localhost");
    private static final String WEATHER = "https://www.weather.gov/";

    private SettingsParser() {}

    /** The settings; what is missing or wrong is reported and has its default, so that the rest can be looked at, too. */
    public static Result<Settings> parse(List<SourceFile> files, List<Schema> types) {
        List<Problem> problems = new ArrayList<>();
        Schema schema = types.stream()
                .filter(type -> type.name().equals("site"))
                .findFirst()
                .orElseThrow();
        Fields fields = files.stream()
                .filter(file -> file.path().equals(FILE))
                .findFirst()
                .flatMap(file -> TextDecoder.decode(file, problems))
                .flatMap(text -> YamlReader.read(FILE, text, 1, problems))
                .map(mapping -> FieldsReader.read(mapping, schema, problems))
                .orElse(new Fields(List.of(), new Place(FILE, 1, 1)));
        return new Result<>(settings(fields, problems), problems);
    }

    private static Settings settings(Fields fields, List<Problem> problems) {
        String url = fields.text("url").orElse("https://site.example/");
        if (url.indexOf('?') >= 0 || url.indexOf('#') >= 0) {
            problems.add(new Problem(
                    Code.FIELD_INVALID,
                    "`url` has something after its path",
                    "end it with a slash",
                    fields.placeOf("url")));
        }
        MailSettings.check(fields, problems);
        return new Settings(
                fields.text("title").orElse(""),
                url.endsWith("/") ? url : url + "/",
                languages(fields, problems),
                fields.text("theme").orElse("lantern"),
                fields.placedText("help-line"),
                fields.text("exit-to").orElse(WEATHER),
                fields.group("links").map(links -> hosts(links, problems)),
                fields.placedTexts("menu").stream()
                        .map(item -> new Value.Text(Composed.of(item.text()), item.place()))
                        .toList(),
                ReadingTargets.of(fields),
                LimitsReader.of(fields, problems),
                onion(fields, problems),
                fields.text("tab-title"),
                LimitsReader.pageSize(fields, problems),
                fields);
    }

    private static Optional<OnionAddress> onion(Fields fields, List<Problem> problems) {
        Optional<Value.Text> typed = fields.placedText("onion");
        Optional<OnionAddress> onion = typed.map(Value.Text::text).flatMap(OnionAddress::of);
        if (typed.isPresent() && onion.isEmpty()) {
            problems.add(new Problem(
                    Code.FIELD_INVALID,
                    "`" + typed.get().text() + "` is not the address of an onion service",
                    "write `http://` and what the file `hostname` of your service says: 56 letters and digits, and `.onion`",
                    typed.get().place()));
        }
        return onion;
    }

    private static List<Value.Text> hosts(Fields links, List<Problem> problems) {
        List<Value.Text> typed = links.placedTexts("allow");
        typed.stream()
                .filter(host -> !HOST.matcher(host.text()).matches())
                .forEach(host -> problems.add(new Problem(
                        Code.FIELD_INVALID,
                        "`" + host.text() + "` is not a host",
                        "write the host and nothing else, such as `example.org`, or `*.example.org` for all below it",
                        host.place())));
        return typed.stream()
                .map(host -> new Value.Text(host.text().toLowerCase(Locale.ROOT), host.place()))
                .toList();
    }

    private static List<Language> languages(Fields fields, List<Problem> problems) {
        List<String> tags = fields.texts("languages");
        String first = fields.text("language").orElse(tags.isEmpty() ? "en" : tags.get(0));
        if (!tags.isEmpty() && !tags.contains(first)) {
            problems.add(new Problem(
                    Code.FIELD_INVALID,
                    "`language` is not among `languages`",
                    "add `" + first + "` to `languages`",
                    fields.placeOf("language")));
        }
        List<String> all = new ArrayList<>(List.of(first));
        tags.stream().filter(tag -> !tag.equals(first)).distinct().forEach(all::add);
        return all.stream().map(Language::new).toList();
    }
}
