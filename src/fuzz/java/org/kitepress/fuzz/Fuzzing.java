package org.kitepress.fuzz;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts Jazzer on a target: {@code mvn -Pfuzz test -Dfuzz=MarkdownBecomesATree -Dseconds=600}. */
public final class Fuzzing {

    private Fuzzing() {}

    /** @param args the name of a target, for how many seconds, and perhaps a file to look at again */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Target target =
                Target.named(args[0]).orElseThrow(() -> new IllegalArgumentException("-Dfuzz= is one of " + names()));
        Path found = Files.createDirectories(Path.of("target/fuzz").resolve(target.simpleName()));
        String[] options = {
            "--target_class=" + target.type(),
            "--instrumentation_includes=" + String.join(":", target.rooms()),
            "--reproducer_path=target/fuzz",
            "-artifact_prefix=target/fuzz/" + target.simpleName() + "-",
            "-dict=" + target.words(),
            "-max_total_time=" + args[1],
            "-max_len=4096",
            "-timeout=120",
            "-rss_limit_mb=0",
            "-print_final_stats=1"
        };
        String[] inputs = args.length > 2 && !args[2].isEmpty() ? new String[] {args[2]} : folders(found, target);
        start(options, inputs);
    }

    /** What led somewhere new is kept in the first, and is begun with the next time. */
    private static String[] folders(Path found, Target target) {
        return Stream.concat(Stream.of(found), target.folders().stream())
                .map(Path::toString)
                .toArray(String[]::new);
    }

    private static String names() {
        return Arrays.stream(Target.values()).map(Target::simpleName).collect(Collectors.joining(", "));
    }

    /** By its name: who only runs the tests need not have it. */
    private static void start(String[] options, String[] inputs) throws ReflectiveOperationException {
        String[] all = Arrays.copyOf(options, options.length + inputs.length);
        System.arraycopy(inputs, 0, all, options.length, inputs.length);
        try {
            Class.forName("com.code_intelligence.jazzer.Jazzer")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) all);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
