package org.kitepress.pipeline;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.io.FileUtils;

/** Somebody who changes one thing of a small site after the other, in no order that anybody foresaw. */
final class RandomEdits {

    private static final List<String> WORDS =
            List.of("paper", "window", "table", "river", "garden", "door", "street", "letter", "lantern", "number");
    private static final List<String> PAGES = List.of(
            "content/posts/2026-01-01-one.md",
            "content/posts/2026-02-01-two.md",
            "content/posts/three.md",
            "content/stories/four.md",
            "content/posts/2026-03-01-five.md",
            "content/about.md",
            "content/index.md",
            "content/posts/2026-01-01-one.es.md");
    private static final String STORY = "content/stories/four.md";
    private static final String EDITION = "content/editions/six.md";
    private static final String GUIDE = "content/guides/seven.md";
    private static final String THEME = "themes/own/theme.yaml";
    private static final String TYPE = "content/types/recipe.yaml";

    private Path folder;
    private int places;
    private final Random random;
    private LocalDate today = LocalDate.parse("2026-11-24");

    RandomEdits(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        settings();
        for (String page : PAGES) {
            page(page);
        }
        picture();
    }

    private interface Edit {
        void make() throws IOException;
    }

    /** Where the site is now. */
    Path folder() {
        return folder;
    }

    LocalDate today() {
        return today;
    }

    /** Changes something, and says what. */
    String next() throws IOException {
        int kind = random.nextInt(126);
        if (Files.exists(folder.resolve(EDITION)) && random.nextInt(6) == 0) {
            return done("no edition", () -> Files.delete(folder.resolve(EDITION)));
        }
        return kind < 12 ? "nothing" : kind < 40 ? done("a text", this::append) : rare(kind);
    }

    private String rare(int kind) throws IOException {
        if (kind < 60) {
            return done("a page", () -> page(any()));
        } else if (kind < 67) {
            return done("no page", () -> Files.deleteIfExists(folder.resolve(any())));
        } else if (kind < 74) {
            return done("a name", this::rename);
        } else if (kind < 81) {
            return done("the settings", this::settings);
        } else if (kind < 86) {
            return done("the day", () -> today = today.plusDays(random.nextInt(60) - 30));
        } else if (kind < 90) {
            return done("a picture", this::picture);
        } else if (kind < 93) {
            return done("the theme", this::theme);
        } else if (kind < 96) {
            return done("a type", this::type);
        }
        if (kind < 100) {
            return kind < 98 ? done("an edition", this::edition) : done("the glossary", this::glossary);
        }
        if (kind < 108) {
            return kind < 104 ? done("other times", this::times) : done("another place", this::place);
        }
        return kind < 114
                ? done("what is due one day", this::due)
                : done("another day", () -> today = today.plusDays(1));
    }

    /** As after a checkout: every file is as new, and none is another. */
    private void times() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_600_000_000_000L + random.nextInt(1_000_000_000)));
        }
    }

    /** All of it, with what was built and what is remembered. */
    private void place() throws IOException {
        Path other = folder.resolveSibling("site" + ++places);
        FileUtils.copyDirectory(folder.toFile(), other.toFile(), false);
        FileUtils.deleteDirectory(folder.toFile());
        folder = other;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String done(String what, Edit edit) throws IOException {
        edit.make();
        return what;
    }

    private String any() {
        return PAGES.get(random.nextInt(PAGES.size()));
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private void append() throws IOException {
        Path file = folder.resolve(any());
        if (Files.exists(file)) {
            Files.writeString(file, Files.readString(file) + "\n" + words(6) + ".\n");
        }
    }

    private void page(String path) throws IOException {
        StringBuilder text = new StringBuilder("---\ntitle: " + words(2) + "\n");
        if (path.contains("three")) {
            text.append("date: 2026-01-").append(10 + random.nextInt(20)).append('\n');
        }
        if (random.nextInt(4) > 0) {
            text.append("tags: [").append(words(1)).append("]\n");
        }
        if (random.nextInt(4) == 0) {
            text.append("slug: ").append(words(1)).append(random.nextInt(100)).append('\n');
        }
        if (random.nextInt(4) == 0) {
            text.append("updated: 2026-0").append(1 + random.nextInt(9)).append("-02\n");
        }
        if (path.equals(STORY)) {
            text.append("consent: {given: 2026-01-01, identity: anonymous, channels: [web, feed")
                    .append(random.nextBoolean() ? ", search, print" : "")
                    .append(random.nextInt(5) == 0 ? "], withdrawn: 2026-02-02}\n" : "]}\n");
        }
        text.append("---\n\n")
                .append(words(9))
                .append(".\n\n<!--more-->\n\n## ")
                .append(words(2));
        text.append("\n\n");
        if (random.nextInt(5) == 0) {
            text.append("[").append(words(1)).append("](/").append(any()).append(")\n");
        }
        if (random.nextInt(3) == 0) {
            text.append("\n![A square.](/content/pictures/square.png)\n");
        }
        HostileSite.file(folder, path, text.toString().replace("](/content/", "](" + up(path)));
    }

    private static String up(String path) {
        return "../".repeat((int) path.chars().filter(sign -> sign == '/').count() - 1);
    }

    private void rename() throws IOException {
        String from = any();
        String to = from.contains("renamed") ? from : from.replace(".md", "-renamed.md");
        boolean there = Files.exists(folder.resolve(from));
        if (there && Files.notExists(folder.resolve(to))) {
            Files.move(folder.resolve(from), folder.resolve(to));
        } else if (Files.exists(folder.resolve(to))) {
            Files.deleteIfExists(folder.resolve(from));
            Files.move(folder.resolve(to), folder.resolve(from));
        }
    }

    private void settings() throws IOException {
        HostileSite.file(
                folder,
                "site.yaml",
                "title: " + words(2) + "\nurl: https://boat.example/\n"
                        + (random.nextInt(3) == 0 ? "" : "languages: [en, es]\n")
                        + (random.nextInt(3) == 0 ? "page-size: 2\n" : "")
                        + (Files.exists(folder.resolve(THEME)) && random.nextBoolean() ? "theme: own\n" : ""));
    }

    private void theme() throws IOException {
        HostileSite.file(folder, THEME, "extends: lantern\n");
        HostileSite.file(folder, "themes/own/assets/own.css", "p { color: #" + (100 + random.nextInt(800)) + " }\n");
    }

    private void type() throws IOException {
        if (!Files.deleteIfExists(folder.resolve(TYPE))) {
            HostileSite.file(folder, TYPE, "extends: post\nhelp: " + words(3) + "\nfields:\n  taste: {kind: text}\n");
        }
    }

    /** With an article of any kind; a guide among them shows the day. */
    private void edition() throws IOException {
        String article =
                Files.exists(folder.resolve(GUIDE)) && random.nextBoolean() ? GUIDE : PAGES.get(random.nextInt(5));
        HostileSite.file(
                folder,
                EDITION,
                "---\ntitle: " + words(2)
                        + "\ndate: 2026-03-01\nformats: [letter]\npublish: [letter, epub]\ncontents: [../"
                        + article.substring("content/".length()) + "]\n---\n\nDear reader.\n");
    }

    private void glossary() throws IOException {
        HostileSite.file(
                folder, "content/glossary.yaml", "terms:\n  - {term: " + words(1) + ", means: " + words(4) + "}\n");
    }

    /** What says another thing from some day on: an event that is over, a guide and a number that nobody has looked at for long. */
    private void due() throws IOException {
        HostileSite.file(
                folder,
                "content/events/" + words(1) + ".md",
                "---\ntitle: " + words(2) + "\nstarts: " + near() + "\n---\n\n" + words(5) + ".\n");
        HostileSite.file(
                folder,
                GUIDE,
                "---\ntitle: " + words(2) + "\njurisdiction: Nowhere\nreview-every: 30 days\nreviewed: "
                        + near().minusDays(30) + "\nsources: [{id: us, title: Our own}]\n---\n\n" + words(5)
                        + " [@us].\n\n::resource{id=box}\n");
        HostileSite.file(
                folder,
                "content/resources/box.yaml",
                "name: " + words(2) + "\nkind: address\npost: Example City\nsource: Our own\nconfirmed: "
                        + near().minusDays(365) + "\n");
    }

    /** A day that is soon. */
    private LocalDate near() {
        return today.plusDays(random.nextInt(4));
    }

    private void picture() throws IOException {
        BufferedImage square = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        square.setRGB(random.nextInt(40), random.nextInt(40), Color.WHITE.getRGB());
        Path file = folder.resolve("content/pictures/square.png");
        Files.createDirectories(file.getParent());
        ImageIO.write(square, "png", file.toFile());
    }

    /** The site's own files as they are now, in another folder. */
    void copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                if (path.equals("site.yaml") || path.startsWith("content") || path.startsWith("themes")) {
                    Files.createDirectories(to.resolve(path).getParent());
                    Files.copy(file, to.resolve(path));
                }
            }
        }
    }
}
