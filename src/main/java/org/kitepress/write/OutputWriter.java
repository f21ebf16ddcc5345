package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kitepress.model.output.Artifact;

/** Puts files that are all at hand into a folder, all of them or nothing. */
public final class OutputWriter {

    /** Tells a folder that Kitepress made from one that holds somebody's work. */
    static final String MARKER = ".made-by-kitepress";

    private OutputWriter() {}

    /**
     * What writing did.
     *
     * @param written files that are new or changed
     * @param removed files that are gone
     */
    public record Change(int written, int removed) {

        public static final Change NONE = new Change(0, 0);

        public Change plus(Change other) {
            return new Change(written + other.written, removed + other.removed);
        }
    }

    /**
     * Makes the folder hold these files and no others, as a {@link Staging} does.
     *
     * @param output made if it is missing
     * @throws IOException if the disk will not have it, or the folder holds what Kitepress did not make
     */
    public static Change write(Path output, List<Artifact> artifacts) throws IOException {
        try (Staging staging = Staging.open(output)) {
            artifacts.forEach(staging);
            return staging.commit().change();
        }
    }
}
