package org.kitepress.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.io.FileUtils;
import org.kitepress.cli.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A site with texts of strangers in it, built in process. What the build refuses can be taken out, so that the rest is made. */
public final class StrangersSite {

    private static final int ROUNDS = 12;

    private final Path folder;
    private final Path made;
    private final Set<String> refused = new LinkedHashSet<>();
    private Terminal last;
    private int rounds;

    public StrangersSite(Path folder) throws IOException {
        this.folder = folder.resolve("site");
        this.made = folder.resolve("made");
        given("site.yaml", "title: A site\nurl: https://a.example/\n");
        given("content/index.md", "---\ntitle: Welcome\n---\n\nHello.\n");
    }

    public void given(String path, String text) throws IOException {
        given(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public void given(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    public Path made() {
        return made;
    }

    /** The files that were taken out. */
    Set<String> refused() {
        return refused;
    }

    /** Whether it was taken out, or its folder. */
    boolean isRefused(String file) {
        return refused.stream().anyMatch(out -> file.equals(out) || file.startsWith(out + "/"));
    }

    /** How often something had to be taken out. */
    int rounds() {
        return rounds;
    }

    Terminal run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "-C", folder.toString(), "--format", "json"));
        arguments.addAll(List.of(more));
        last = Terminal.run(arguments.toArray(String[]::new));
        return last;
    }

    void takeOut(String... files) throws IOException {
        for (String file : files) {
            Files.deleteIfExists(folder.resolve(file));
        }
    }

    /** Builds, takes out each file with an error, and builds again, until all that is left is made. */
    public Terminal buildWhatIsTaken() throws IOException {
        Terminal told = run("build", "--output", made.toString());
        for (rounds = 0; rounds < ROUNDS && told.status() == 1; rounds++) {
            takeOutWhatIsRefused();
            told = run("build", "--output", made.toString());
        }
        return told;
    }

    /** As they were told last. */
    List<JsonNode> problems() {
        List<JsonNode> problems = new ArrayList<>();
        new ObjectMapper().readTree(last.out()).get("problems").forEach(problems::add);
        return problems;
    }

    private void takeOutWhatIsRefused() throws IOException {
        for (JsonNode problem : problems()) {
            if (problem.get("severity").asString().equals("error")) {
                String file = problem.get("file").asString();
                assertThat(problem.get("line").asInt()).as("%s", problem).isPositive();
                if (refused.add(file)) {
                    assertThat(folder.resolve(file)).as("%s", problem).exists();
                    FileUtils.forceDelete(folder.resolve(file).toFile());
                }
            }
        }
    }
}
