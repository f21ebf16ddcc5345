package org.kitepress.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a person starts it. It is immutable: each word on the machine gives another one. */
record Child(List<String> before, String java, List<String> options, String path, Map<String, String> variables) {

    private static final int MINUTES = 10;

    Child {
        before = List.copyOf(before);
        options = List.copyOf(options);
    }

    /** What it answered. */
    record Told(int status, String out, String err) {}

    /** A running one, and where it writes what it has to say. */
    record Running(Process process, Path out, Path err) {

        Told told() throws IOException, InterruptedException {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("it hangs");
            }
            Told told = new Told(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return told;
        }
    }

    static Child here() {
        return new Child(
                List.of(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                System.getProperty("java.class.path"),
                Map.of("LC_ALL", "C.UTF-8"));
    }

    /** Called by another program, such as {@code setpriv}. */
    Child behind(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(before);
        return new Child(all, java, options, path, variables);
    }

    /** With one more option of Java. */
    Child with(String option) {
        List<String> all = new ArrayList<>(options);
        all.add(option);
        return new Child(before, java, all, path, variables);
    }

    Child without(String option) {
        return new Child(
                before,
                java,
                options.stream().filter(one -> !one.equals(option)).toList(),
                path,
                variables);
    }

    /** By another Java, of this folder. */
    Child by(Path home) {
        return new Child(before, home.resolve("bin/java").toString(), options, path, variables);
    }

    /** From a copy of the program. */
    Child from(String copy) {
        return new Child(before, java, options, copy, variables);
    }

    /** Where a variable has this value; where it is not set if that is empty. */
    Child where(String variable, String value) {
        Map<String, String> all = new TreeMap<>(variables);
        all.put(variable, value);
        return new Child(before, java, options, path, all);
    }

    Running start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(java);
        command.addAll(options);
        command.addAll(List.of("-cp", path, "org.kitepress.cli.Main"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("child", ".out");
        Path err = Files.createTempFile("child", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        variables.forEach((name, value) -> {
            builder.environment().remove(name);
            if (!value.isEmpty()) {
                builder.environment().put(name, value);
            }
        });
        return new Running(builder.start(), out, err);
    }

    Told run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).told();
    }
}
