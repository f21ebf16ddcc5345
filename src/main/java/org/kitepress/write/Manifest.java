package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.kitepress.memo.Checksummed;
import org.kitepress.memo.Encoder;

/**
 * The files of an output as they were written. It stands beside the output and shows that a folder was made by Kitepress which has
 * lost its mark: by a copy without names that begin with a dot, or at the hands of a host.
 */
final class Manifest {

    private final Map<String, Long> prints;

    /**
     * @param prints a number for what is in each, by their paths from the folder
     */
    Manifest(Map<String, Long> prints) {
        this.prints = prints;
    }

    static long print(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue() << 31 ^ bytes.length;
    }

    /** Empty if none was kept. */
    static Optional<Manifest> recall(Path output) {
        return KeptFile.made(output)
                .recall()
                .flatMap(kept -> Checksummed.unpack(kept, in -> {
                    Map<String, Long> prints = new HashMap<>();
                    in.each(from -> prints.put(from.text(), from.number()));
                    return new Manifest(prints);
                }));
    }

    void keep(Path output) {
        KeptFile.made(output)
                .keep(new Encoder()
                        .all(prints.entrySet(), (file, to) -> to.text(file.getKey())
                                .number(file.getValue()))
                        .sealed());
    }

    /** After some files were taken away and written. */
    Manifest after(Collection<String> gone, Map<String, Long> written) {
        Map<String, Long> after = new HashMap<>(prints);
        after.keySet().removeAll(gone);
        after.putAll(written);
        return new Manifest(after);
    }

    /** The paths of files in the folder that were not written like this, in their order; names at its top that begin with a dot are passed over. */
    List<String> strangers(Path output) throws IOException {
        try (Stream<Path> walk = Files.walk(output)) {
            return walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".") && !isAsWritten(path, output.resolve(path)))
                    .sorted()
                    .toList();
        }
    }

    private boolean isAsWritten(String path, Path file) {
        try {
            return prints.containsKey(path)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && print(Files.readAllBytes(file)) == prints.get(path);
        } catch (IOException e) {
            return false;
        }
    }
}
