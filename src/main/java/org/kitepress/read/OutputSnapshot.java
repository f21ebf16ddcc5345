package org.kitepress.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kitepress.memo.SetHash;

/** How the files of an output look from outside, without what begins with a dot at its top. */
public final class OutputSnapshot {

    /** Of no folder. */
    public static final OutputSnapshot NONE = new OutputSnapshot(Path.of(""), Map.of());

    private static final FileStamp.Way WAY = new FileStamp.Way(1, false);

    /** The folder, or the one that a link in its place leads to. */
    private final Path folder;
    /** By paths from the folder. */
    private final Map<String, Long> prints;

    private OutputSnapshot(Path folder, Map<String, Long> prints) {
        this.folder = folder;
        this.prints = prints;
    }

    public static OutputSnapshot at(Path output) throws IOException {
        Path folder = Files.exists(output) ? output.toRealPath() : output;
        OutputSnapshot look = new OutputSnapshot(folder, new HashMap<>());
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            look.add("", FileStamp.at(folder, WAY));
        }
        return look;
    }

    private void add(String path, FileStamp look) {
        if (look.attributes().isDirectory()) {
            look.within().forEach(within -> add(path.isEmpty() ? within.name() : path + "/" + within.name(), within));
        } else {
            prints.put(path, look.sum());
        }
    }

    /**
     * How a file looks, in a number; empty if there is none.
     *
     * @param path from the folder
     */
    public Optional<Long> of(String path) {
        return Optional.ofNullable(prints.get(path));
    }

    /** Of all files, in no order. */
    public Collection<String> paths() {
        return prints.keySet();
    }

    /**
     * What stands in a file of it; empty if it is not as it was seen, or cannot be read.
     *
     * @param path from the folder
     */
    public Optional<byte[]> file(String path) {
        Path file = folder.resolve(path);
        try {
            return prints.containsKey(path) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * How it looks after a run.
     *
     * @param gone the paths of files that were taken away
     * @param written of those that are new or changed
     */
    public OutputSnapshot after(Collection<String> gone, Collection<String> written) throws IOException {
        Map<String, Long> after = new HashMap<>(prints);
        gone.forEach(after::remove);
        for (String path : written) {
            after.put(path, FileStamp.at(folder.resolve(path), WAY).sum());
        }
        return new OutputSnapshot(folder, after);
    }

    /** Another word as soon as a file is written, put in place of another, renamed, added or taken away. */
    public String digits() {
        SetHash tally = new SetHash();
        prints.forEach(tally::add);
        return folder + " " + tally.digits();
    }
}
