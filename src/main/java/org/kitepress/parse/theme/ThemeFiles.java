package org.kitepress.parse.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.source.SourceFile;

/** Each file of a site's own theme lies where something looks for it; one beside is told with the place that was meant. */
final class ThemeFiles {

    private static final List<String> FOLDERS = List.of("templates", "assets", "words");
    private static final List<String> FILES = List.of("theme.yaml", "paper.yaml");
    /** What people write for each other. */
    private static final Set<String> FOR_PEOPLE = Set.of("md", "txt");

    private static final Set<String> SHOWN = Set.of(
            "css", "js", "mjs", "svg", "png", "jpg", "jpeg", "webp", "avif", "gif", "woff", "woff2", "ttf", "otf");
    private static final String ALL =
            "a theme has `templates/`, `assets/`, `words/`, `theme.yaml` and `paper.yaml`, and nothing else is looked"
                    + " for";

    private ThemeFiles() {}

    static void check(ThemeFolder theme, List<Problem> problems) {
        for (SourceFile file : theme.files()) {
            String path = file.path().substring(("themes/" + theme.name() + "/").length());
            if (!isLookedFor(path, file)) {
                problems.add(new Problem(
                        Code.THEME_UNUSED,
                        "nothing uses `" + file.path() + "`: " + ALL,
                        meant(path, file)
                                .map(meant -> "name it `themes/" + theme.name() + "/" + meant + "`")
                                .orElse("look for a slip in its name, or take the file out"),
                        file.start()));
            }
        }
    }

    private static boolean isLookedFor(String path, SourceFile file) {
        String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        return switch (folder) {
            case "templates", "assets" -> !file.name().startsWith(".ht");
            case "words" -> file.extension().equals("yaml") && path.indexOf('/', folder.length() + 1) < 0;
            case "" -> FILES.contains(path) || FOR_PEOPLE.contains(file.extension()) || isWithoutEnding(path);
            default -> false;
        };
    }

    /** A licence, or what Git and desktops keep of a folder; what would steer a server is none of these. */
    private static boolean isWithoutEnding(String path) {
        return path.startsWith(".git") || path.equals(".DS_Store") || path.matches("[A-Z]++");
    }

    private static Optional<String> meant(String path, SourceFile file) {
        int slash = path.indexOf('/');
        if (slash > 0) {
            String rest = path.substring(slash + 1).replaceFirst("(?i)\\.yml$", ".yaml");
            String folder = path.substring(0, slash).toLowerCase(Locale.ROOT);
            return Nearest.to(folder, FOLDERS).map(near -> near + "/" + rest);
        }
        String name = path.toLowerCase(Locale.ROOT).replaceFirst("\\.yml$", ".yaml");
        if (file.extension().equals("peb")) {
            return Optional.of("templates/" + path);
        }
        return SHOWN.contains(file.extension()) ? Optional.of("assets/" + path) : Nearest.to(name, FILES);
    }
}
