package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.Sources;

@Tag("slow")
@DisplayName("A link on a screen is called")
class LinkNamesTest {

    private static final String LONG =
            "what a library cart carries from one tier to the next ".repeat(3).strip();

    private final Press press = new Press(Sources.of(List.of()));

    private Set<String> names(String markdown) throws IOException {
        Newsroom room = new Newsroom().post("One", markdown).post("Two", "Words.");
        Artifact reading = press.press(room.edition(), PaperFormat.READING, room.site())
                .value()
                .get(0);
        Set<String> names = new LinkedHashSet<>();
        try (PDDocument pdf = Loader.loadPDF(reading.bytes())) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    names.add(annotation instanceof PDAnnotationLink link ? link.getContents() : "no link");
                }
            }
        }
        return names;
    }

    @Test
    void byItsWords() throws IOException {
        assertThat(names("See [the *site* of ñ](https://example.org/a), [two](1.md) and [us](mailto:us@example.org)."))
                .containsExactly("the site of ñ", "two", "us");
    }

    @Test
    void byAllOfThemInEachLineThatItStandsIn() throws IOException {
        assertThat(names("See [" + LONG + "](https://example.org/a).")).containsExactly(LONG);
    }

    @Test
    void byItsOwnOfManyHundred() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            many.append("[link number ")
                    .append(i)
                    .append("](https://example.org/")
                    .append(i)
                    .append(")\n\n");
        }
        assertThat(names(many.toString()))
                .hasSize(300)
                .startsWith("link number 0")
                .contains("link number 299");
    }
}
