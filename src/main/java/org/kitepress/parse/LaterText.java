package org.kitepress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kitepress.memo.Hasher;
import org.kitepress.model.data.Fields;
import org.kitepress.model.document.Imprint;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.text.Text;
import org.kitepress.parse.guard.TimedTasks;
import org.kitepress.parse.markdown.MarkdownParser;
import org.kitepress.parse.yaml.FrontMatter;
import org.kitepress.parse.yaml.TextDecoder;
import org.kitepress.source.SourceFile;

/** The text of a file that was understood before: it is read when somebody asks for it. */
final class LaterText implements Supplier<Text> {

    private final SourceFile file;
    private final Imprint imprint;
    private final List<String> sources;
    private final Limits limits;
    private Text text;

    /** @param imprint of the file as it was understood */
    LaterText(SourceFile file, Imprint imprint, Fields fields, Limits limits) {
        this.file = file;
        this.imprint = imprint;
        this.sources = sources(fields);
        this.limits = limits;
    }

    /** The ids of what a text may cite, in their order. */
    static List<String> sources(Fields fields) {
        return fields.groups("sources").stream()
                .map(source -> source.text("id").orElse(""))
                .toList();
    }

    @Override
    public synchronized Text get() {
        if (text == null) {
            text = TimedTasks.alone(this::read);
        }
        return text;
    }

    private Text read() {
        SourceFile now = file.loaded();
        if (!Optional.of(Hasher.begin().add(now.bytes()).hash()).equals(imprint.content())) {
            throw new ChangedFileException(file.path());
        }
        String whole = TextDecoder.decode(now, new ArrayList<>()).orElseThrow();
        int start = FrontMatter.of(now, whole, new ArrayList<>()).orElseThrow().bodyStart();
        return MarkdownParser.parse(file.path(), whole, start, sources, limits, new ArrayList<>());
    }
}
