package org.kitepress.parse.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Value;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/** A theme, the one that it extends, the one that this extends, and so on. */
final class ThemeChain {

    private static final String DEFAULT = "lantern";

    private final List<SourceFile> site;
    private final List<SourceFile> program;
    private final List<Problem> problems;
    private final List<ThemeFolder> chain = new ArrayList<>();

    private ThemeChain(List<SourceFile> site, List<SourceFile> program, List<Problem> problems) {
        this.site = site;
        this.program = program;
        this.problems = problems;
    }

    /** The nearest first; what is unknown or goes round is reported, and the program's own theme takes its place. */
    static List<ThemeFolder> of(
            Value.Text wanted, List<SourceFile> site, List<SourceFile> program, List<Problem> problems) {
        ThemeChain themes = new ThemeChain(site, program, problems);
        Optional<Value.Text> next = Optional.of(wanted);
        while (next.isPresent()) {
            next = themes.add(next.get());
        }
        return themes.chain;
    }

    /** @return what the theme extends */
    private Optional<Value.Text> add(Value.Text name) {
        Optional<ThemeFolder> found = find(name.text());
        if (found.isEmpty()) {
            unknown(name);
        } else if (has(name.text())) {
            loop(name);
        } else {
            chain.add(found.get());
            int before = problems.size();
            Optional<Value.Text> base = found.get().base(problems);
            if (base.isEmpty() && problems.size() == before) {
                found.get().alone().ifPresent(problems::add);
            }
            if (base.isPresent() || problems.size() == before) {
                return base;
            }
        }
        ThemeFolder.of(DEFAULT, program, false)
                .filter(theme -> !chain.contains(theme))
                .ifPresent(chain::add);
        return Optional.empty();
    }

    private boolean has(String name) {
        return chain.stream().anyMatch(theme -> theme.name().equals(name));
    }

    private Optional<ThemeFolder> find(String name) {
        return ThemeFolder.of(name, site, true).or(() -> ThemeFolder.of(name, program, false));
    }

    private void unknown(Value.Text name) {
        List<String> known = Stream.concat(site.stream(), program.stream())
                .map(file -> file.path().split("/"))
                .filter(parts -> parts.length > 2 && parts[0].equals("themes"))
                .map(parts -> parts[1])
                .filter(theme -> !has(theme))
                .distinct()
                .toList();
        tell(
                Code.NAME_UNKNOWN,
                "there is no theme `" + name.text() + "`",
                Nearest.hint(name.text(), known),
                name.place());
    }

    private void loop(Value.Text name) {
        String way = chain.stream()
                .map(ThemeFolder::name)
                .dropWhile(theme -> !theme.equals(name.text()))
                .collect(Collectors.joining("` extends `"));
        String program = ThemeFolder.of(name.text(), this.program, false).isEmpty()
                ? ""
                : "; to extend the `" + name.text() + "` of the program, give your folder another name";
        tell(
                Code.FIELD_INVALID,
                "`" + way + "` extends `" + name.text() + "`, which never ends",
                "take the line out, or name another theme" + program,
                name.place());
    }

    private void tell(Code code, String message, String hint, Place place) {
        problems.add(new Problem(code, message, hint, place));
    }
}
