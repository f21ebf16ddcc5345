package org.kitepress.pipeline;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * A large site whose words mean nothing: posts, guides and stories with everything that Markdown has, nested and mixed. The
 * same bytes for the same number on every machine.
 */
final class Corpus {

    private static final String[] WORDS =
            ("paper table letter window number street winter summer kitchen garden window river bread water light morning"
                            + " evening open slow quiet warm small large early after before under over with without from into"
                            + " read write carry fold stamp answer ask wait walk listen send keep hold find begin again never"
                            + " always often “so” it's don't — año niño café über naïve 3 12 1999 and & < > \\* \\_ \\# C++ a_b_c")
                    .split(" ");

    private final Random random = new Random(7);
    private final Path folder;
    private int notes;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    /** @param count of its pages, about; the lists that gather them come on top */
    static void write(Path folder, int count) throws IOException {
        new Corpus(folder).write(count);
    }

    private void write(int count) throws IOException {
        file(
                "site.yaml",
                "title: Nothing but words\nurl: https://words.example/\nmenu: [posts, guides, stories]\nlinks: {allow: [example.org]}\n");
        file(
                "content/resources/line.yaml",
                "name: A line\nkind: line\nphone: \"555-0100\"\nsource: Nobody\nconfirmed: 2026-11-01\n");
        file("content/glossary.yaml", "terms:\n  - {term: letter, means: Paper with words.}\n");
        BufferedImage picture = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().setPaint(Color.GRAY);
        ImageIO.write(
                picture,
                "png",
                Files.createDirectories(folder.resolve("content/pictures"))
                        .resolve("gray.png")
                        .toFile());
        for (int i = 0; i < count; i++) {
            page(i);
        }
    }

    private void page(int i) throws IOException {
        LocalDate date = LocalDate.of(2020, 1, 1).plusDays(i);
        String common = "title: \"" + title() + "\"\nsummary: \"" + title() + ".\"\ntags: [" + tags() + "]\n";
        switch (i % 4) {
            case 0 ->
                text(
                        "guides/g-" + i,
                        common + "date: " + date + "\njurisdiction: Nowhere\nreviewed: 2026-11-01\n"
                                + "sources:\n  - {id: one, title: A book}\n  - {id: two, title: Another, url: \"https://example.org/two\"}\n");
            case 1 ->
                text(
                        "stories/s-" + i,
                        common + "date: " + date + "\nwarning: \"" + title()
                                + "\"\nconsent: {given: 2026-01-01, channels: [web, feed, search], identity: anonymous}\n");
            default -> text("posts/" + date + "-p-" + i, common);
        }
    }

    private void text(String path, String front) throws IOException {
        notes = 0;
        String cites = front.contains("sources:") ? " Said there [@one, p. 3; @two]." : "";
        String body = IntStream.range(0, 12)
                .mapToObj(
                        n -> (n % 3 == 0 ? "#".repeat(2 + random.nextInt(3)) + " " + title() + "\n\n" : "") + block(2))
                .collect(Collectors.joining("\n\n"));
        file(
                "content/" + path + ".md",
                "---\n" + front + "---\n\n" + sentence() + cites + "\n\n<!--more-->\n\n" + body + "\n");
    }

    /** @param deep how many blocks it may have one inside the other */
    private String block(int deep) {
        return switch (random.nextInt(deep > 0 ? 16 : 5)) {
            case 0 -> table();
            case 1 -> "```text\n" + sentence() + "\n<b>&amp;\n```";
            case 2 -> "![" + title() + "](../pictures/gray.png \"" + title() + "\")";
            case 3, 4 -> paragraph();
            case 5 -> quoted("> ", block(deep - 1));
            case 6 ->
                "> [!" + oneOf("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION") + "]\n"
                        + quoted("> ", block(deep - 1));
            case 7 -> items("- ", deep);
            case 8 -> items(random.nextInt(9) + ". ", deep);
            case 9 -> items(oneOf("- [x] ", "- [ ] "), 0);
            case 10 -> ":::steps\n1. " + sentence() + "\n2. " + sentence() + "\n:::";
            case 11 -> ":::warning[" + word(0) + "]\n" + block(deep - 1) + "\n:::";
            case 12 -> ":::pullquote\n" + sentence() + "\n:::";
            case 13 -> word(0) + "\n: " + sentence() + "\n: " + sentence();
            case 14 -> noted();
            default -> oneOf("::resource{id=line}", "* * *", "    " + sentence(), "Call :contact{id=line}.");
        };
    }

    private String paragraph() {
        return IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(n -> sentence())
                .collect(Collectors.joining(oneOf(" ", "\n", "  \n")));
    }

    private String noted() {
        notes++;
        return sentence() + "[^n" + notes + "] And again.[^n" + notes + "]\n\n[^n" + notes + "]: " + sentence()
                + "\n\n    " + sentence();
    }

    private String table() {
        String row = "| " + word(1) + " | " + word(2) + " | " + word(3) + " |\n";
        return "| " + word(0) + " | " + word(0) + " | |\n|:--|:-:|--:|\n"
                + row.repeat(1 + random.nextInt(4)).strip();
    }

    private String items(String sign, int deep) {
        boolean loose = random.nextBoolean();
        String indent = " ".repeat(sign.startsWith("-") ? 2 : sign.length());
        return IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(n -> sign + sentence() + (deep > 0 && n == 1 ? "\n\n" + quoted(indent, block(deep - 1)) : ""))
                .collect(Collectors.joining(loose ? "\n\n" : "\n"));
    }

    private static String quoted(String sign, String block) {
        return block.lines().map(line -> (sign + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private String sentence() {
        List<String> words = new ArrayList<>();
        IntStream.range(0, 5 + random.nextInt(12)).forEach(n -> words.add(word(random.nextInt(30))));
        return "So " + String.join(" ", words) + oneOf(".", ".", "?", "!", "…");
    }

    /** @param kind plain, if above 6: so is what has no letter, as nobody sets off a sign alone */
    private String word(int kind) {
        String word = WORDS[random.nextInt(WORDS.length)];
        return switch (word.chars().anyMatch(Character::isLetter) ? kind : Integer.MAX_VALUE) {
            case 1 -> "**" + word + "**";
            case 2 -> "*" + word + "*";
            case 3 -> "`" + word.replace("`", "") + "`";
            case 4 -> "[" + word + "](https://example.org/" + random.nextInt(99) + "?a=1&b=2)";
            case 5 -> "~~" + word + "~~";
            case 6 -> "***" + word + "** " + word + "*";
            default -> word;
        };
    }

    private String title() {
        return IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(n -> WORDS[random.nextInt(WORDS.length)].replace("\\", ""))
                .collect(Collectors.joining(" ", "On ", ""));
    }

    private String tags() {
        List<String> tags =
                new ArrayList<>(List.of("paper", "table", "letter", "“street”", "año", "a & b", "slow bread"));
        Collections.shuffle(tags, random);
        return "\"" + String.join("\", \"", tags.subList(0, 1 + random.nextInt(3))) + "\"";
    }

    private String oneOf(String... all) {
        return all[random.nextInt(all.length)];
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
