package org.kitepress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.kitepress.pipeline.Started;
import org.kitepress.pipeline.Starting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a file, or a whole site. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Starts a file of a type, or a whole site, and says what to do next.",
        footer = {
            "",
            "kitepress new site \"Our group\"              a whole site, in a folder our-group",
            "kitepress new post \"We open on Sundays\"     a post of that site, as a draft"
        })
final class NewCommand extends PrintingCommand {

    private static final String SITE = "site";

    @Option(names = "--today", paramLabel = "DATE", description = "The day to put in (default: today).")
    private LocalDate today;

    @Parameters(
            index = "0",
            paramLabel = "TYPE",
            description = "What to start: site, post, page or another type of the site; `kitepress schema` lists them.")
    private String type;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TITLE", description = "What readers will see it called.")
    private List<String> title = List.of();

    @Override
    public Integer call() throws IOException {
        Started started =
                start(String.join(" ", title), today == null ? surroundings().today() : today);
        if (started instanceof Started.Refused refused) {
            throw new WrongUsageException(refused.reason());
        }
        if (started instanceof Started.Broken broken) {
            return broken(broken.outcome());
        }
        return say(options().isQuiet() ? "" : new NextSteps(surroundings(), working()).of(started));
    }

    private Started start(String words, LocalDate day) throws IOException {
        return type.equalsIgnoreCase(SITE) ? site(words, day) : file(words, day);
    }

    private Started file(String words, LocalDate day) throws IOException {
        if (options().output().isPresent()) {
            throw new WrongUsageException("`--output` is for a new site; a new `" + type + "` goes where it belongs");
        }
        return Starting.file(options().folder(), type, words, day);
    }

    private Started site(String words, LocalDate day) throws IOException {
        if (options().namesSite()) {
            throw new WrongUsageException(
                    "`--site` names a site that is there; say with `--output` where a new one goes");
        }
        return Starting.site(working(), options().output(), words, day);
    }

    private static Path working() {
        return Path.of("").toAbsolutePath();
    }
}
