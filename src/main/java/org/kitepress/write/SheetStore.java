package org.kitepress.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kitepress.memo.Checksummed;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.memo.Memory;
import org.kitepress.model.output.Artifact;

/**
 * What the sheets of an output were made from. The sheets themselves are kept nowhere but in the output: where one is gone or
 * was written by others, it is made again.
 */
public final class SheetStore {

    private final Path output;
    private final Hash program;
    private final KeptFile file;
    private final Map<Hash, List<Line>> before;
    private final Map<Hash, List<Line>> now = new TreeMap<>();

    /** A file of the output, and the hash of what stands in it. */
    private record Line(String path, Hash hash) {

        static Line of(Artifact made) {
            return new Line(made.path(), Hasher.of(made.bytes()));
        }

        /** Whoever wrote the line: nothing outside of the folder is ever read. */
        private boolean isIn(String folder) {
            return path.startsWith(folder) && !path.contains("..") && !path.startsWith("/");
        }
    }

    private SheetStore(Path output, Hash program, KeptFile file) {
        this.output = output;
        this.program = program;
        this.file = file;
        this.before = file.recall().flatMap(Checksummed::open).map(this::read).orElse(Map.of());
    }

    /** @param program which made the sheets: another one remembers nothing of them */
    public static SheetStore of(Path output, Hash program) {
        return new SheetStore(output, program, KeptFile.sheets(output));
    }

    /**
     * What is remembered of the sheets in a folder of the output.
     *
     * @param folder empty, or with a slash at its end
     */
    public Memory<Hash, List<Artifact>> in(String folder) {
        return new Memory<>(
                key -> recall(key, folder),
                (key, made) -> now.put(
                        key,
                        made.stream().map(sheet -> Line.of(sheet.below(folder))).toList()));
    }

    /** Keeps what was made or asked for in this run, once it stands in the output. */
    public void save() {
        StringBuilder text = new StringBuilder(program.digits()).append('\n');
        now.forEach((key, lines) -> lines.forEach(line -> text.append(key.digits())
                .append(' ')
                .append(line.hash.digits())
                .append(' ')
                .append(line.path)
                .append('\n')));
        file.keep(Checksummed.of(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<List<Artifact>> recall(Hash key, String folder) {
        List<Artifact> sheets = new ArrayList<>();
        for (Line line : before.getOrDefault(key, List.of())) {
            Optional<byte[]> bytes = line.isIn(folder) ? bytes(line) : Optional.empty();
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            sheets.add(new Artifact(line.path.substring(folder.length()), bytes.get()));
        }
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        now.put(key, before.get(key));
        return Optional.of(sheets);
    }

    private static Hash hash(String digits) {
        return Hash.parse(digits).orElse(Hash.NONE);
    }

    private Optional<byte[]> bytes(Line line) {
        Path sheet = output.resolve(line.path);
        try {
            byte[] bytes =
                    Files.isRegularFile(sheet, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(sheet) : new byte[0];
            return Hasher.of(bytes).equals(line.hash) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Map<Hash, List<Line>> read(byte[] content) {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        Map<Hash, List<Line>> read = new TreeMap<>();
        if (!lines.isEmpty() && lines.get(0).equals(program.digits())) {
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split(" ", 3);
                read.computeIfAbsent(hash(parts[0]), key -> new ArrayList<>()).add(new Line(parts[2], hash(parts[1])));
            }
        }
        return read;
    }
}
