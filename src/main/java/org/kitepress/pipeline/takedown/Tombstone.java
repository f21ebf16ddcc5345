package org.kitepress.pipeline.takedown;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kitepress.model.HeldBack;
import org.kitepress.model.data.Fields;
import org.kitepress.model.document.Document;
import org.kitepress.pipeline.job.Job;
import org.kitepress.source.SourceFile;

/**
 * What is kept in the place of a text that is shown no more: where it stood, so that its address says that it is gone and links to
 * it lose their target. Nothing of what it said.
 */
final class Tombstone {

    private static final String HEAD = "---\n# A text stood here.\ntitle: Gone\n";

    private Tombstone() {}

    /** Whether a file is one: it says less than its type asks for, and nobody is to be told so. */
    static boolean isOne(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8).startsWith(HEAD);
    }

    /** In the place of a document that is not shown; empty for one that is not published yet, of which nothing is kept. */
    static Optional<SourceFile> of(Document document, Job job) {
        Optional<HeldBack> held = HeldBack.of(document, job.day(), job.drafts());
        boolean expired =
                held.filter(h -> h.reason() == HeldBack.Reason.EXPIRED).isPresent();
        boolean stood = !expired
                && document.fields()
                        .group("consent")
                        .filter(consent -> consent.value("channels").isEmpty()
                                || consent.texts("channels").contains("web"))
                        .isPresent();
        return held.isPresent() && !expired
                ? Optional.empty()
                : Optional.of(of(document.path(), where(document.fields()), stood));
    }

    /**
     * @param where as {@link #where} said it
     * @param stood whether readers of the web could find it, and are told that it is gone
     */
    static SourceFile of(String path, String where, boolean stood) {
        String text = stood ? of(where, LocalDate.EPOCH) : HEAD + where + "expires: 1970-01-01\n---\n";
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of one that its owner took back on this day. */
    static String of(String where, LocalDate withdrawn) {
        return HEAD + where + "consent: {given: 1970-01-01, channels: [web], identity: anonymous, withdrawn: "
                + withdrawn + "}\n---\n";
    }

    /** The fields that say where a page stands, as lines of YAML. */
    static String where(Fields fields) {
        StringBuilder where = new StringBuilder();
        for (String name : List.of("slug", "language")) {
            fields.text(name).ifPresent(text -> where.append(name + ": " + quoted(text) + "\n"));
        }
        if (!fields.texts("aliases").isEmpty()) {
            where.append(fields.texts("aliases").stream()
                    .map(Tombstone::quoted)
                    .collect(Collectors.joining(", ", "aliases: [", "]\n")));
        }
        return where.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replaceAll("\\R", " ") + "'";
    }
}
