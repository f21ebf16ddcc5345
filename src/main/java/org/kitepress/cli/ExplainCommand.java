package org.kitepress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.pipeline.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the manual says of a problem. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a problem is, why it matters and how to mend it; without a code, lists them all.",
        footer = {"", "kitepress explain link-broken"})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "The word in brackets at the end of a message (default: a list of all).")
    private List<String> typed = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Code> codes = typed.stream().map(ExplainCommand::code).toList();
        PrintWriter out = spec.commandLine().getOut();
        out.print(codes.isEmpty() ? list() : explained(codes));
        out.flush();
        return ExitStatus.DONE.number();
    }

    /** With the brackets or without, and however it is written. */
    private static Code code(String typed) {
        String word = typed.replaceAll("[\\[\\]]", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        List<String> words = Arrays.stream(Code.values()).map(Code::word).toList();
        if (!words.contains(word)) {
            throw new WrongUsageException("there is no code `" + typed + "`; " + Nearest.hint(word, words)
                    + "; `kitepress explain` lists them all");
        }
        return Code.values()[words.indexOf(word)];
    }

    private static String explained(List<Code> codes) throws IOException {
        Map<Code, String> texts = Explanation.explain(codes);
        return codes.stream()
                .distinct()
                .map(code -> code.word() + "\n\n" + texts.get(code))
                .collect(Collectors.joining("\n\n"));
    }

    private static String list() throws IOException {
        return Explanation.list().entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%-24s %-8s %s\n",
                        entry.getKey().word(),
                        entry.getKey().severity().word(),
                        entry.getValue()))
                .collect(Collectors.joining());
    }
}
