package org.kitepress.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.kitepress.diag.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our own words what is wrong with what was typed, and what was probably meant. */
final class Usage {

    private Usage() {}

    /** A sentence without a full stop. */
    static String of(ParameterException fault) {
        CommandLine line = fault.getCommandLine();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), line);
        }
        if (fault instanceof MissingParameterException missing
                && missing.getMissing().stream().noneMatch(ArgSpec::isOption)) {
            return missing(missing.getMissing().get(0), line.getCommandSpec());
        }
        String message = fault.getMessage();
        return Character.toLowerCase(message.charAt(0)) + message.substring(1) + more(line);
    }

    private static String unmatched(String typed, CommandLine line) {
        CommandSpec command = line.getCommandSpec();
        if (typed.startsWith("-")) {
            return "there is no option `" + typed + "`; " + Nearest.hint(typed, options(command)) + more(line);
        }
        if (command.parent() == null) {
            return "there is no command `" + typed + "`; "
                    + Nearest.hint(typed, line.getSubcommands().keySet());
        }
        return "`" + command.name() + "` takes no `" + typed + "`" + instead(typed, command) + more(line);
    }

    /** Whoever names something is likely to mean the site's folder. */
    private static String instead(String typed, CommandSpec command) {
        return command.findOption("-C") == null
                        || !command.positionalParameters().isEmpty()
                ? ""
                : "; if it is the site's folder, write `" + command.qualifiedName() + " -C " + typed + "`";
    }

    private static Collection<String> options(CommandSpec command) {
        return command.options().stream().map(OptionSpec::longestName).toList();
    }

    /** picocli names the first alone. */
    private static String missing(ArgSpec first, CommandSpec command) {
        List<PositionalParamSpec> all = command.positionalParameters();
        String labels = all.subList(all.indexOf(first), all.size()).stream()
                .filter(ArgSpec::required)
                .map(argument -> argument.paramLabel() + " (" + description(argument) + ")")
                .collect(Collectors.joining(" and "));
        return "`" + command.name() + "` needs " + labels + more(command.commandLine());
    }

    private static String description(ArgSpec argument) {
        String words = argument.description()[0];
        return Character.toLowerCase(words.charAt(0)) + words.substring(1).replaceFirst("\\.$", "");
    }

    private static String more(CommandLine line) {
        return "; see `" + line.getCommandSpec().qualifiedName() + " --help`";
    }

    /** What {@code help} and {@code help build} ask for in other programs; other arguments are as they were. */
    static String[] helped(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        if (arguments.length == 1) {
            return new String[] {"--help"};
        }
        boolean known = KitepressCommand.names().contains(arguments[1]);
        return known ? new String[] {arguments[1], "--help"} : Arrays.copyOfRange(arguments, 1, arguments.length);
    }
}
