package org.kitepress.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.kitepress.describe.JsonSchema;
import org.kitepress.model.data.Schema;
import org.kitepress.pipeline.job.ProblemCollector;
import org.kitepress.write.OutputWriter;

/** Tells of a site's types as JSON Schema. */
public final class Describing {

    private Describing() {}

    /**
     * Which types there are.
     *
     * @param folder of a site; without one, those that come with the program
     */
    public static Described list(Optional<Path> folder) throws IOException {
        ProblemCollector notebook = new ProblemCollector();
        TypesAtHand known = TypesAtHand.of(folder, notebook);
        return notebook.hasErrors() ? broken(notebook) : new Described.Listed(known.types());
    }

    /**
     * One type.
     *
     * @param folder of a site; without one, of those that come with the program
     */
    public static Described tell(Optional<Path> folder, String name) throws IOException {
        ProblemCollector notebook = new ProblemCollector();
        TypesAtHand known = TypesAtHand.of(folder, notebook);
        if (notebook.hasErrors()) {
            return broken(notebook);
        }
        Optional<Schema> type = known.named(name);
        return type.<Described>map(t -> new Described.Told(JsonSchema.text(t)))
                .orElseGet(() -> new Described.Refused(known.unknown(name)));
    }

    /** All of them, each in a file {@code TYPE.json} of a folder that holds nothing else. */
    public static Described write(Path folder, Path output) throws IOException {
        ProblemCollector notebook = new ProblemCollector();
        TypesAtHand known = TypesAtHand.of(Optional.of(folder), notebook);
        if (notebook.hasErrors()) {
            return broken(notebook);
        }
        OutputWriter.Change change = OutputWriter.write(
                output, known.types().stream().map(JsonSchema::file).toList());
        return new Described.Written(known.types().size(), change.written());
    }

    private static Described broken(ProblemCollector notebook) {
        return new Described.Broken(notebook.outcome());
    }
}
