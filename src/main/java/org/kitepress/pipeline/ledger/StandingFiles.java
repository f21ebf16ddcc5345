package org.kitepress.pipeline.ledger;

import java.util.Map;
import java.util.Optional;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.output.Keys;
import org.kitepress.pipeline.ledger.Ledger.Made;
import org.kitepress.read.OutputSnapshot;
import org.kitepress.write.Staging;

/** The files of a website that stands, as far as they are what the ledger says of them. */
public final class StandingFiles {

    /** Nothing stands. */
    public static final StandingFiles NONE = new StandingFiles(Map.of(), OutputSnapshot.NONE);

    private final Map<String, Made> files;
    private final OutputSnapshot look;

    /**
     * @param files as the ledger has them
     * @param look of the output while nobody else writes there
     */
    public StandingFiles(Map<String, Made> files, OutputSnapshot look) {
        this.files = files;
        this.look = look;
    }

    /** The file of a path, if it is the one that is asked for and nobody has touched it since. */
    Optional<Made> of(String path, Keys asked) {
        return Optional.ofNullable(files.get(path))
                .filter(made -> made.keys().answer(asked))
                .flatMap(made -> whole(path, made))
                .map(made -> made.known(asked));
    }

    /** Whether these very bytes stand there. */
    boolean holds(Artifact made) {
        Made before = files.get(made.path());
        return before != null
                && before.size() == made.bytes().length
                && before.print() == Staging.print(made.bytes())
                && whole(made.path(), before).isPresent();
    }

    /** What is in a file, if nobody has touched it since it was made. */
    Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path)).flatMap(made -> look.file(path)
                .filter(bytes -> bytes.length == made.size() && Staging.print(bytes) == made.print()));
    }

    /** How it looks may have changed, by whoever copied it, while its bytes did not. */
    private Optional<Made> whole(String path, Made made) {
        Optional<Long> now = look.of(path);
        if (now.isPresent() && now.get() != made.look()) {
            return look.file(path)
                    .filter(bytes -> bytes.length == made.size() && Staging.print(bytes) == made.print())
                    .map(same -> made.looking(now.get()));
        }
        return now.map(same -> made);
    }
}
