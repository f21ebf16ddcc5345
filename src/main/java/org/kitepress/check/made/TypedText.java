package org.kitepress.check.made;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kitepress.model.Page;
import org.kitepress.model.data.FieldWalk;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextWalk;

/**
 * The letters of a text, by which it is found on a page, whatever a template does to it. Headings may stand in a table of contents, and are
 * not among them.
 */
final class TypedText extends TextWalk {

    /** So many letters in a row stand nowhere by chance. */
    private static final int RUN = 20;

    private static final int PARAGRAPH = 2 * RUN;
    private static final int FEWEST = 8;

    private final String fields;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder whole = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    private TypedText(String fields) {
        this.fields = fields;
    }

    static TypedText of(Page page, Text text) {
        StringBuilder fields = new StringBuilder();
        page.document()
                .fields()
                .entries()
                .forEach(entry -> FieldWalk.texts(entry.value(), said -> fields.append(WordLetters.of(said.text()))
                        .append(' ')));
        TypedText typed = new TypedText(fields.toString());
        typed.walk(text);
        typed.end();
        return typed;
    }

    /** Whether it, or a paragraph of it, stands there for a good part. */
    boolean standsIn(String shown) {
        Set<String> there = new HashSet<>(runs(shown, 1));
        return Stream.concat(
                        Stream.of(whole.toString()),
                        paragraphs.stream().filter(letters -> letters.length() >= PARAGRAPH))
                .anyMatch(letters -> stands(letters, shown, there));
    }

    private boolean stands(String letters, String shown, Set<String> there) {
        if (letters.length() < RUN) {
            return letters.length() >= FEWEST && !fields.contains(letters) && shown.contains(letters);
        }
        List<String> own = own(letters);
        long found = own.stream().filter(there::contains).count();
        return !own.isEmpty() && found * 3 >= own.size();
    }

    /** What is shown before it begins; all, if it is not found. */
    String before(String shown) {
        int begin = paragraphs.stream()
                .flatMap(letters -> own(letters).stream().limit(1))
                .mapToInt(shown::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(shown.length());
        return shown.substring(0, begin);
    }

    /** What no field says as well. */
    private List<String> own(String letters) {
        return runs(letters, RUN / 4).stream()
                .filter(run -> !fields.contains(run))
                .toList();
    }

    private static List<String> runs(String letters, int step) {
        return IntStream.iterate(0, at -> at + RUN <= letters.length(), at -> at + step)
                .mapToObj(at -> letters.substring(at, at + RUN))
                .toList();
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            whole.append(paragraph);
            paragraph.setLength(0);
        }
    }

    @Override
    public void heading(Block.Heading heading) {}

    @Override
    public void paragraph(Block.Paragraph block) {
        end();
        super.paragraph(block);
        end();
    }

    @Override
    public void codeBlock(Block.CodeBlock block) {
        paragraph.append(WordLetters.of(block.code()));
    }

    @Override
    public void words(Inline.Words words) {
        paragraph.append(WordLetters.of(words.text()));
    }

    @Override
    public void code(Inline.Code code) {
        paragraph.append(WordLetters.of(code.text()));
    }
}
