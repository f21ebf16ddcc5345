package org.kitepress.pipeline;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.output.Artifact;
import org.kitepress.pipeline.ledger.OutputInspector;
import org.kitepress.read.OutputSnapshot;
import org.kitepress.source.Place;

/** Holds a folder against what would be made, file by file. */
final class Comparison implements OutputInspector.Next {

    /** So many of a kind are named. */
    private static final int MOST = 20;

    private final String name;
    private final OutputSnapshot folder;
    private final Set<String> made = new ConcurrentSkipListSet<>();
    private final Set<String> others = new ConcurrentSkipListSet<>();
    private final Set<String> missing = new ConcurrentSkipListSet<>();

    /** @param name of the folder, as it is told, with a slash at its end */
    Comparison(String name, OutputSnapshot folder) {
        this.name = name;
        this.folder = folder;
    }

    @Override
    public void accept(Artifact artifact) {
        made.add(artifact.path());
        Optional<byte[]> there = folder.file(artifact.path());
        if (there.isEmpty()) {
            missing.add(artifact.path());
        } else if (!Arrays.equals(there.get(), artifact.bytes())) {
            others.add(artifact.path());
        }
    }

    @Override
    public void keep(String path, long print) {
        throw new IllegalStateException("whatever is compared is made");
    }

    /** In the order of their paths; none if the folder is what would be made. */
    List<Problem> problems() {
        Set<String> strange = new TreeSet<>(folder.paths());
        strange.removeAll(made);
        return Stream.of(
                        told(others, "this is not what would be made"),
                        told(missing, "this would be made, and is not there"),
                        told(strange, "this would not be made"))
                .flatMap(problems -> problems)
                .toList();
    }

    private Stream<Problem> told(Collection<String> paths, String message) {
        Stream<Problem> named = paths.stream().limit(MOST).map(path -> problem(name + path, message));
        int more = paths.size() - MOST;
        return more <= 0
                ? named
                : Stream.concat(named, Stream.of(problem(name, message + ": the same is true of " + more + " more")));
    }

    private static Problem problem(String file, String message) {
        return new Problem(
                Code.OUTPUT_DIFFERS,
                message,
                "build again, and publish what that makes; a folder that nobody changed was built on another day, from other"
                        + " texts, or by another program",
                new Place(file, 1, 1));
    }
}
