package org.kitepress.pipeline;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.kitepress.describe.PlainPage;
import org.kitepress.diag.Code;
import org.kitepress.read.ProgramReader;
import org.kitepress.source.SourceFile;

/** Tells what a problem is, why it matters and how it is mended: the manual's page of its code comes with the program. */
public final class Explanation {

    private Explanation() {}

    /** The pages of these codes as plain text. */
    public static Map<Code, String> explain(Iterable<Code> codes) throws IOException {
        Map<String, SourceFile> pages = pages();
        Map<Code, String> texts = new EnumMap<>(Code.class);
        codes.forEach(code -> texts.put(code, PlainPage.of(pages.get(code.word()))));
        return texts;
    }

    /** What each code is, in a sentence. */
    public static Map<Code, String> list() throws IOException {
        Map<String, SourceFile> pages = pages();
        Map<Code, String> sentences = new EnumMap<>(Code.class);
        for (Code code : Code.values()) {
            sentences.put(code, PlainPage.summary(pages.get(code.word())));
        }
        return sentences;
    }

    private static Map<String, SourceFile> pages() throws IOException {
        return ProgramReader.problems().stream()
                .collect(Collectors.toMap(page -> page.path().replaceAll("problems/|\\.md", ""), page -> page));
    }
}
