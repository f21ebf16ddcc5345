package org.kitepress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

@DisplayName("A problem of a file is told in one of its lines")
class ToldInFileTest {

    private static List<Problem> told(String file) {
        return OneDocument.of(new SourceFile("content/posts/a.md", file.getBytes(StandardCharsets.UTF_8)))
                .problems();
    }

    @Test
    void whenAnEntityIsALineEnd() {
        assertThat(told("---\ntitle: Tale\ndate: 2026-11-02\n---\nA &#10; :contact{id=line"))
                .filteredOn(problem -> problem.code() == Code.DIRECTIVE_BROKEN)
                .extracting(Problem::place)
                .containsExactly(new Place("content/posts/a.md", 5, 1));
    }

    @Test
    void whenAFieldHasLineEndsOfItsOwn() {
        assertThat(told("---\ntitle: \"Tale\\n\\n\\n\\n:contact{id=line}\"\ndate: 2026-11-02\n---"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.place().line()).isBetween(1, 4));
    }

    @Test
    void andInOneOfItsColumnsWhenItsLineWasMendedBefore() {
        String line = "fields: [{~ame: ? a, labge: Englis\u1680/";
        assertThat(OneDocument.of(new SourceFile(
                                "content/forms/a.yaml",
                                ("title: %\n" + line + "\n{alc}//x.org/f/\n{alns: [*a#ame:: ]")
                                        .getBytes(StandardCharsets.UTF_8)))
                        .problems())
                .extracting(
                        problem -> problem.place().line() == 2 ? problem.place().column() : 1)
                .isNotEmpty()
                .allMatch(column -> column <= line.length() + 1);
    }
}
