package org.kitepress.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: says how to use it. */
@Command(
        name = "kitepress",
        description = "Turns a folder of Markdown into a website and a newsletter for people in prison.",
        mixinStandardHelpOptions = true,
        versionProvider = KitepressCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class KitepressCommand implements Callable<Integer> {

    private static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            CheckCommand.class,
            PrintCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            HostingCommand.class,
            ExplainCommand.class,
            WithdrawCommand.class,
            CleanCommand.class,
            CleanPicturesCommand.class);

    private final Environment surroundings;

    @Spec
    private CommandSpec spec;

    KitepressCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    /** The program with the command that is asked for, as looking into one takes time; with all if it is none of them. */
    static CommandLine line(Environment surroundings, String... arguments) {
        List<Class<?>> asked = COMMANDS.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .toList();
        CommandLine line = new CommandLine(new KitepressCommand(surroundings));
        (asked.isEmpty() ? COMMANDS : asked).forEach(command -> line.addSubcommand(name(command), command));
        return line;
    }

    /** What the commands are called. */
    static List<String> names() {
        return COMMANDS.stream().map(KitepressCommand::name).toList();
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    Environment surroundings() {
        return surroundings;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.WRONG_USAGE.number();
    }

    /** The version that the program was packed as. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"kitepress " + number().orElse("unpacked")};
        }

        /** {@code 0.1.0}; empty if the program was not packed. */
        static Optional<String> number() {
            return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        }
    }
}
