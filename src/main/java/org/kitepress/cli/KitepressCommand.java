package org.kitepress.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
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
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            PrintCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            HostingCommand.class,
            CleanCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class KitepressCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    KitepressCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
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
