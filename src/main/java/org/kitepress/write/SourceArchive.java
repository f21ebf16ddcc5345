package org.kitepress.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kitepress.memo.Checksummed;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.source.SourceFile;

/**
 * A file beside an output that keeps texts which the website in it was made from: one after the other, and behind them a list of where
 * each begins and ends. It may be taken away at any time: what is known then of the website is what can be read in it.
 */
public final class SourceArchive {

    /** More than the list of a hundred thousand texts takes. */
    private static final long MOST_BYTES = 64 << 20;

    private static final String ENDING = ".sources";

    /**
     * @param content the hash of its bytes
     * @param from, size where they stand
     */
    private record Entry(String path, Hash content, long from, int size) {

        private void pack(Encoder out) {
            out.text(path).hash(content).number(from).number(size);
        }

        private static Entry unpack(Decoder in) {
            return new Entry(in.text(), in.hash(), in.number(), in.small());
        }
    }

    private final Path file;

    private SourceArchive(Path file) {
        this.file = file;
    }

    public static SourceArchive of(Path output) {
        Path whole = output.toAbsolutePath().normalize();
        return new SourceArchive(Workshop.beside(whole).folder().resolve(whole.getFileName() + ENDING));
    }

    /** The names of other outputs that something is kept of, beside this one. */
    public static List<String> beside(Path output) throws IOException {
        Path whole = output.toAbsolutePath().normalize();
        Path folder = Workshop.beside(whole).folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> !name.equals(whole.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Keeps these files, or nothing: nobody ever reads a part. Those that are in it already are not read again.
     *
     * @param known the hash of the content of a file, by its path; empty if nobody knows
     */
    public void keep(List<SourceFile> files, Function<String, Optional<Hash>> known) {
        Path part = part();
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel out = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                write(out, kept(files, known, out));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException e) {
            forget();
        }
    }

    private List<Entry> kept(List<SourceFile> files, Function<String, Optional<Hash>> known, FileChannel out)
            throws IOException {
        Map<String, Entry> before = new HashMap<>();
        entries().forEach(entry -> before.put(entry.path(), entry));
        List<Entry> entries = new ArrayList<>();
        try (Region region = before.isEmpty() ? Region.NONE : new Region(FileChannel.open(file), out)) {
            for (SourceFile one : files) {
                Optional<Hash> content = known.apply(one.path());
                Entry same = before.get(one.path());
                if (same != null && content.equals(Optional.of(same.content()))) {
                    entries.add(new Entry(one.path(), same.content(), region.end(out), same.size()));
                    region.add(same.from(), same.size());
                } else {
                    region.copy();
                    byte[] bytes = one.bytes();
                    entries.add(
                            new Entry(one.path(), content.orElseGet(() -> hash(bytes)), out.position(), bytes.length));
                    WholeFile.write(out, ByteBuffer.wrap(bytes));
                }
            }
            region.copy();
        }
        return entries;
    }

    private static void write(FileChannel out, List<Entry> entries) throws IOException {
        ByteBuffer list = new Encoder().all(entries, Entry::pack).sealed();
        int size = list.remaining();
        WholeFile.write(out, list);
        WholeFile.write(out, ByteBuffer.allocate(Integer.BYTES).putInt(0, size));
    }

    private static Hash hash(byte[] bytes) {
        return Hasher.begin().add(bytes).hash();
    }

    private List<Entry> entries() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (FileChannel in = FileChannel.open(file)) {
            long end = in.size() - Integer.BYTES;
            int size =
                    end < 0 ? 0 : ByteBuffer.wrap(read(in, end, Integer.BYTES)).getInt();
            if (size <= 0 || size > Math.min(end, MOST_BYTES)) {
                return List.of();
            }
            return Checksummed.unpack(read(in, end - size, size), list -> list.all(Entry::unpack))
                    .orElse(List.of());
        }
    }

    private static byte[] read(FileChannel in, long from, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining() && in.read(bytes, from + bytes.position()) > 0) {
            // until all of it is there, or the file ends
        }
        return bytes.array();
    }

    /** What was kept, to be read when somebody asks for it; empty if nothing was, or if the list is damaged. */
    public List<SourceFile> recall() {
        try {
            return entries().stream()
                    .map(entry -> new SourceFile(entry.path(), "", () -> bytes(entry)))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private byte[] bytes(Entry entry) {
        try (FileChannel in = FileChannel.open(file)) {
            return read(in, entry.from(), entry.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether every text in it is as it was when it was kept. */
    public boolean isWhole() {
        try {
            return entries().stream().allMatch(entry -> hash(bytes(entry)).equals(entry.content()));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private Path part() {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Takes it away. */
    public void forget() {
        for (Path one : List.of(file, part())) {
            try {
                Files.deleteIfExists(one);
            } catch (IOException e) {
                // what cannot be taken away cannot be written either, and was never read as a whole
            }
        }
    }
}
