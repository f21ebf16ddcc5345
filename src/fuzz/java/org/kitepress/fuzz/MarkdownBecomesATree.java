package org.kitepress.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitepress.diag.Result;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.document.Document;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.ChannelText;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextWalk;
import org.kitepress.parse.OneDocument;
import org.kitepress.parse.packed.Repacked;
import org.kitepress.source.SourceFile;
import org.kitepress.source.Sources;

/**
 * Whatever is typed becomes a tree that holds together, and that is the same again when it has been packed; what no channel
 * has but another's is gone from it; and a line of nothing but words is in it, unless something was told.
 */
public final class MarkdownBecomesATree {

    private static final String FILE = "content/posts/a.md";
    private static final String FRONT =
            "---\ntitle: Tale\ndate: 2026-11-02\nsources: [{id: a, title: A}, {id: b, title: B}]\n---\n";
    private static final int SOURCES = 2;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+(?: [A-Za-z]+)*");
    /** Where a plain line may be of something that is no text: HTML, a comment, where a reference leads to. */
    private static final Pattern OTHER = Pattern.compile("<|]:|\\r|\\u0000");

    private MarkdownBecomesATree() {}

    public static void fuzzerTestOneInput(byte[] data) {
        look(new String(data, StandardCharsets.UTF_8));
    }

    private static void look(String typed) {
        SourceFile file = new SourceFile(FILE, (FRONT + typed).getBytes(StandardCharsets.UTF_8));
        Sources sources = Sources.of(List.of(file));
        Result<Optional<Document>> read = OneDocument.of(file);
        read.problems().forEach(problem -> Finding.unlessTold(problem, sources));
        if (read.value().isPresent()) {
            Text text = read.value().get().text();
            Finding.unless(
                    text.equals(OneDocument.of(file).value().orElseThrow().text()), "another the second time");
            holdsTogether(text, sources);
            plainLines(read.problems().isEmpty() && !OTHER.matcher(typed).find() ? typed : "", text);
        }
    }

    private static void holdsTogether(Text text, Sources sources) {
        Finding.unless(text.equals(Repacked.of(FILE, text)), "another tree when it was packed");
        new Shape(text, sources).walk(text);
        for (Channel channel : Channel.values()) {
            Text shown = ChannelText.of(text, channel.word(), new Nobody());
            new Shown(shown).walk(shown);
        }
    }

    private static void plainLines(String typed, Text text) {
        String letters = AllWords.of(text);
        Arrays.stream(typed.split("\n"))
                .filter(line -> PLAIN.matcher(line).matches())
                .forEach(line -> Finding.unless(letters.contains(Letters.of(line)), "`" + line + "` is lost"));
    }

    /** What holds of every tree. */
    private static final class Shape extends TextWalk {
        private final Text text;
        private final Sources sources;
        private final Set<String> ids = new HashSet<>();

        Shape(Text text, Sources sources) {
            this.text = text;
            this.sources = sources;
            int blocks = text.blocks().size();
            Finding.unless(text.cut().orElse(0) <= blocks, "cut behind the end");
        }

        @Override
        public void blocks(Iterable<Block> blocks) {
            blocks.forEach(block -> {
                Finding.unless(sources.line(block.place()).isPresent(), "no such line: " + block.place());
                block.accept(this);
            });
        }

        @Override
        public void heading(Block.Heading heading) {
            Finding.unless(heading.level() >= 1 && heading.level() <= 6, "level " + heading.level());
            Finding.unless(ids.add(heading.id()), "two headings `" + heading.id() + "`");
            Finding.unless(heading.id().matches("[\\p{L}\\p{M}\\p{N}\\p{Pc}-]+"), "id `" + heading.id() + "`");
            super.heading(heading);
        }

        @Override
        public void table(Block.Table table) {
            int width = table.header().size();
            Finding.unless(table.rows().stream().allMatch(row -> row.size() == width), "a row of another width");
            super.table(table);
        }

        @Override
        public void noteCall(Inline.NoteCall call) {
            Finding.unless(call.number() >= 1 && call.number() <= text.notes().size(), "no note " + call.number());
        }

        @Override
        public void citation(Inline.Citation citation) {
            citation.cites()
                    .forEach(cite -> Finding.unless(
                            cite.number() >= 1 && cite.number() <= SOURCES, "no source " + cite.number()));
        }
    }

    /** What holds of what a channel shows. */
    private static final class Shown extends TextWalk {
        private final Text text;

        Shown(Text text) {
            this.text = text;
        }

        @Override
        public void only(Block.Only only) {
            Finding.unless(false, "held back from nobody");
        }

        @Override
        public void only(Inline.Only only) {
            Finding.unless(false, "held back from nobody");
        }

        @Override
        public void noteCall(Inline.NoteCall call) {
            Finding.unless(call.number() >= 1 && call.number() <= text.notes().size(), "no note " + call.number());
        }
    }

    private record Nobody() implements ChannelText.Contacts {
        @Override
        public String name(String id) {
            return id;
        }

        @Override
        public List<Inline> number(Inline.Contact contact) {
            return contact.content();
        }
    }
}
