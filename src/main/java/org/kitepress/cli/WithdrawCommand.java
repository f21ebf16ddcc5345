package org.kitepress.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.build.Job;
import org.kitepress.build.Outcome;
import org.kitepress.build.Withdrawing;
import org.kitepress.build.Withdrawn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a text down because its owner took it back. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description =
                "Writes down that the owner of a text took it back, builds the website without it, whatever else is wrong,"
                        + " and says what is left to do.",
        footer = {
            "",
            "kitepress withdraw content/stories/x.md     by its file",
            "kitepress withdraw /stories/x/              by its address"
        })
final class WithdrawCommand extends SiteCommand {

    @Parameters(paramLabel = "TEXT", description = "The file, or its address.")
    private String text;

    @Option(names = "--on", paramLabel = "DATE", description = "The day on which they took it back (default: today).")
    private LocalDate day;

    private Withdrawn.Done done;

    @Override
    Outcome run(Job job, SiteOptions options) throws IOException {
        LocalDate on = day == null ? job.day().clock() : day;
        Withdrawn withdrawn = Withdrawing.withdraw(job, options.website(), text, place(job.folder()), on);
        if (withdrawn instanceof Withdrawn.Refused refused) {
            throw new WrongUsageException(refused.reason());
        }
        done = (Withdrawn.Done) withdrawn;
        return done.outcome();
    }

    /** From the site's folder, if it is a path that leads into it from where the program was called. */
    private Optional<Path> place(Path folder) {
        try {
            Path whole = Path.of(text.strip()).toAbsolutePath().normalize();
            Path home = folder.toAbsolutePath().normalize();
            return whole.startsWith(home) ? Optional.of(home.relativize(whole)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    String summary(Outcome outcome) {
        return "`" + done.path() + "` is withdrawn; " + count(outcome.written(), "file") + " written, "
                + outcome.removed() + " removed";
    }

    @Override
    String remark(Outcome outcome) {
        List<String> steps = new ArrayList<>();
        if (!done.exact()) {
            steps.add("`" + done.path()
                    + "` could not be edited where it should say so; mend its front matter. It is closed until then");
        }
        steps.add("publish the website now, and see that files which are gone from it go from the host, too");
        done.others()
                .forEach(other -> steps.add("`" + other + "/` was made with it: `kitepress build --output " + other
                        + "`, and publish that, too"));
        steps.add("ask the host, and search engines that list it, to forget their copies of its addresses");
        steps.add("look at what was printed or mailed with it, and tell those who got it: paper cannot be called back");
        steps.add("the old versions of its file are still in Git; ask who keeps the repository");
        StringBuilder remark = new StringBuilder("what is left to do:");
        for (int i = 0; i < steps.size(); i++) {
            remark.append("\n  ").append(i + 1).append(". ").append(steps.get(i));
        }
        return remark.toString();
    }
}
