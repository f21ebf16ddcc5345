package org.kitepress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.diag.Severity;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.source.SourceFile;

@Tag("slow")
@DisplayName("Texts that bring programs down")
class HostileTextsTest {

    /** Nothing hides behind its size. */
    private static final Limits LARGE =
            new Limits(Limits.MOST_KILOBYTES, Limits.DEFAULT.megasteps(), Limits.DEFAULT.depth());

    private static final Set<Code> REFUSALS =
            Set.of(Code.TEXT_TOO_DEEP, Code.TEXT_TOO_SLOW, Code.TEXT_TOO_LARGE, Code.FILE_UNREADABLE);

    @Test
    void areReadOrRefusedOnceAndHarmNoOtherPage() {
        Schema page = new Schema("page", List.of(), "", Set.of(), "", List.of());
        List<SourceFile> files = new ArrayList<>();
        for (HostileTexts hostile : HostileTexts.values()) {
            files.add(file(path(hostile), hostile.text()));
            files.add(file("content/real-" + hostile.ordinal() + ".md", "# Words\n\n> A *real* page.\n"));
        }
        Result<Content> parsed = ContentParser.parse(files, List.of(page), List.of(new Language("en")), LARGE);
        assertThat(parsed.value().documents())
                .filteredOn(document -> document.path().contains("real-"))
                .hasSize(HostileTexts.values().length)
                .allMatch(document -> document.text().blocks().size() == 2);
        for (HostileTexts hostile : HostileTexts.values()) {
            List<Problem> errors = parsed.problems().stream()
                    .filter(p -> p.place().file().equals(path(hostile)))
                    .filter(p -> p.code().severity() == Severity.ERROR && REFUSALS.contains(p.code()))
                    .toList();
            boolean read =
                    parsed.value().documents().stream().map(Document::path).anyMatch(path(hostile)::equals);
            assertThat(errors).as(hostile.name()).hasSizeLessThanOrEqualTo(1);
            assertThat(read || !errors.isEmpty()).as(hostile.name()).isTrue();
        }
        Set<String> paths =
                Arrays.stream(HostileTexts.values()).map(HostileTextsTest::path).collect(Collectors.toSet());
        assertThat(parsed.problems()).allMatch(p -> paths.contains(p.place().file()));
    }

    private static String path(HostileTexts hostile) {
        return "content/hostile-" + hostile.ordinal() + ".md";
    }

    private static SourceFile file(String path, String body) {
        return new SourceFile(path, ("---\n---\n" + body).getBytes(StandardCharsets.UTF_8));
    }
}
