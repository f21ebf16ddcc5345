package org.kitepress.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders that a site was made into: those that everybody has, and others that somebody named once. It is kept in the site's
 * folder, one path a line, and may be taken away at any time; then nobody knows any more of those that lie outside.
 */
public final class OutputList {

    private static final int MOST_BYTES = 1 << 20;

    private final Path site;

    private OutputList(Path site) {
        this.site = site.toAbsolutePath().normalize();
    }

    /** @param site the folder of the site */
    public static OutputList of(Path site) {
        return new OutputList(site);
    }

    private Path file() {
        return site.resolve(".kitepress").resolve("outputs");
    }

    /**
     * Those that are there, each once.
     *
     * @param but one that is not asked for
     */
    public List<Path> others(Path but) throws IOException {
        Set<Path> all = new LinkedHashSet<>(List.of(site.resolve("site"), site.resolve("print")));
        all.addAll(named());
        // beside an output that lies elsewhere may stand those of other sites
        SourceArchive.beside(site.resolve("site")).forEach(name -> all.add(site.resolve(name)));
        Path one = but.toAbsolutePath().normalize();
        return all.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .filter(path -> !path.equals(one) && Files.isDirectory(path))
                .distinct()
                .toList();
    }

    private List<Path> named() throws IOException {
        Path file = file();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
            return List.of();
        }
        try (Stream<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()) {
            return lines.filter(line -> !line.isBlank() && line.indexOf('\0') < 0)
                    .map(site::resolve)
                    .toList();
        }
    }

    /** Remembers one. What cannot be written down is not: it costs nobody their website. */
    public void add(Path output) {
        Path whole = output.toAbsolutePath().normalize();
        boolean usual = whole.equals(site.resolve("site")) || whole.equals(site.resolve("print"));
        try {
            List<Path> known = usual ? List.of() : named();
            if (!usual && !known.contains(whole)) {
                List<Path> all = new ArrayList<>(known);
                all.add(whole);
                Files.createDirectories(file().getParent());
                WholeFile.put(file(), text(all).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // the folder may be one that nobody may write into
        }
    }

    private String text(List<Path> outputs) {
        StringBuilder text = new StringBuilder();
        for (Path output : outputs) {
            text.append(output.startsWith(site) ? site.relativize(output) : output)
                    .append('\n');
        }
        return text.toString();
    }

    /** Whether one lies in the site's folder, and not somewhere where others may live from it. */
    public boolean isWithin(Path output) {
        return output.toAbsolutePath().normalize().startsWith(site);
    }

    /** Forgets those in which nothing stands any more that was made. */
    public void prune() throws IOException {
        List<Path> still = new ArrayList<>();
        for (Path output : named()) {
            if (OutputCleaner.isMade(output)) {
                still.add(output);
            }
        }
        if (still.isEmpty()) {
            Files.deleteIfExists(file());
        } else {
            WholeFile.write(file(), ByteBuffer.wrap(text(still).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
