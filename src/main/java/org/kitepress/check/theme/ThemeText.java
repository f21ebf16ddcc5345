package org.kitepress.check.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.kitepress.model.settings.Theme;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/**
 * A text file of a theme.
 *
 * @param name as templates ask for it: {@code page}, {@code style.css}, {@code fonts/a.woff2}
 */
record ThemeText(SourceFile file, String name, String text) {

    private static final String ENDING = ".peb";

    /** The templates of a theme and of all that it extends, the nearest first. */
    static List<ThemeText> templates(Theme theme) {
        return theme.templates().stream().map(file -> of(file, "/templates/")).toList();
    }

    /** The style sheets and scripts. */
    static List<ThemeText> assets(Theme theme) {
        return theme.assets().stream()
                .filter(file -> List.of("css", "js", "mjs").contains(file.extension()))
                .map(file -> of(file, "/assets/"))
                .toList();
    }

    /** Those that are the site's. */
    static Stream<ThemeText> own(List<ThemeText> all, Theme theme) {
        return all.stream().filter(text -> theme.isOwn(text.file().path()));
    }

    private static ThemeText of(SourceFile file, String folder) {
        return new ThemeText(file, name(file, folder), new String(file.bytes(), StandardCharsets.UTF_8));
    }

    /** @param folder with a slash at both ends */
    static String name(SourceFile file, String folder) {
        String name = file.path().substring(file.path().indexOf(folder) + folder.length());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** The theme that it belongs to. */
    String theme() {
        return file.path().split("/")[1];
    }

    Place at(int offset) {
        return Lines.of(file.path(), text).at(offset);
    }
}
