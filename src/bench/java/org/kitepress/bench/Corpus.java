package org.kitepress.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kitepress.source.SourceFile;

/** Posts of about 550 words that mean nothing; the same for the same number on every machine. */
final class Corpus {

    private static final List<String> WORDS = List.of(
            ("the of and to in for is on that by this with you it not or be are from at as your all have new more an was we"
                            + " will home can us about if page my has search free but our one other do no time they site he up may"
                            + " what which their news out use any there see only so his when contact here business who also now help"
                            + " get first been would how were services some these its like service than find price date back top"
                            + " people had list name just over state year day into two health world next used go work last most"
                            + " products make them should product system post her city add policy number such please support message"
                            + " after best then good well where info rights public books high school through each she review years"
                            + " order very book items company read group need many user said does set under general research mail")
                    .split(" "));

    private static final List<String> TAGS = List.of(
            "paper", "letters", "windows", "streets", "gardens", "rivers", "bread", "mornings", "stamps", "tables");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Random random = new Random(7);

    private Corpus() {}

    static List<SourceFile> of(int posts) {
        Corpus corpus = new Corpus();
        return IntStream.range(0, posts)
                .mapToObj(i -> file(
                        "content/posts/" + FIRST_DAY.plusDays(i) + "-post-" + i + ".md",
                        corpus.front() + corpus.body()))
                .toList();
    }

    static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String front() {
        String tags = IntStream.range(0, 3)
                .mapToObj(i -> TAGS.get(random.nextInt(TAGS.size())))
                .distinct()
                .collect(Collectors.joining(", "));
        return "---\ntitle: " + capital(words(5)) + "\nauthor: " + capital(word()) + "\ntags: [" + tags + "]\n---\n\n";
    }

    private String body() {
        List<String> parts = new ArrayList<>(List.of(paragraph(), "<!--more-->"));
        for (int note = 0; note < 3; note++) {
            parts.addAll(List.of("## " + capital(words(3)), paragraph(), paragraph(), block(note)));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String paragraph() {
        return sentences(between(3, 6), " ");
    }

    private String block(int note) {
        double kind = random.nextDouble();
        if (kind < 0.40) {
            return "- " + sentences(between(3, 6), "\n- ");
        }
        if (kind < 0.60) {
            return IntStream.range(1, between(4, 7))
                    .mapToObj(i -> i + ". " + sentence())
                    .collect(Collectors.joining("\n"));
        }
        if (kind < 0.75) {
            return "> " + sentences(2, " ");
        }
        if (kind < 0.85) {
            String rows = IntStream.range(0, 4)
                    .mapToObj(i -> "| " + word() + " | " + words(2) + " |")
                    .collect(Collectors.joining("\n"));
            return "| Topic | Detail |\n|---|---|\n" + rows;
        }
        return kind < 0.95 ? "A claim with a note.[^" + note + "]\n\n[^" + note + "]: " + sentence() : paragraph();
    }

    private String sentences(int count, String between) {
        return IntStream.range(0, count).mapToObj(i -> sentence()).collect(Collectors.joining(between));
    }

    private String sentence() {
        List<String> words = new ArrayList<>(List.of(words(between(6, 18)).split(" ")));
        int marked = random.nextInt(words.size());
        words.set(marked, marked(words.get(marked), random.nextDouble()));
        return capital(String.join(" ", words))
                + List.of(".", ".", ".", "?", "!").get(random.nextInt(5));
    }

    private String marked(String word, double kind) {
        if (kind < 0.12) {
            return "**" + word + "**";
        }
        if (kind < 0.24) {
            return "*" + word + "*";
        }
        if (kind < 0.30) {
            return "`" + word + "`";
        }
        return kind < 0.38
                ? "[" + word + " " + word() + "](https://example.org/" + word() + "/" + between(1, 999) + ")"
                : word;
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
