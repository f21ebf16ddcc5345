package org.kitepress.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kitepress.pipeline.Withdrawing;
import org.kitepress.pipeline.Withdrawn;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.pipeline.takedown.Whereabouts;
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
        Job whole = options.refusal().map(job::but).orElse(job);
        Withdrawn withdrawn = Withdrawing.withdraw(whole, options.anyWebsite(), text, place(job.folder()), on);
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
    boolean takesDown() {
        return true;
    }

    /** It is written down, at the least. */
    @Override
    boolean isInVain(Job job, Outcome outcome) {
        return false;
    }

    @Override
    boolean isUnfinished() {
        return !done.left().isEmpty();
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
        if (!done.kept().isEmpty()) {
            steps.add(
                    "these were not there any more; each is there again, keeps its address, so that it answers that the"
                            + " page was taken down, and holds nothing else. Delete it to give up the address:"
                            + list(done.kept()));
        }
        if (!done.left().standing().isEmpty()) {
            steps.add(
                    "a website with it still stands; do not publish that. Mend what is told above and run `kitepress build`,"
                            + " which takes it out of what holds it, or a line of it:"
                            + list(done.left().standing()));
        }
        if (!done.left().unknown().isEmpty()) {
            steps.add(
                    "these hold it still, or a line of it, and kitepress cannot tell that it made them; take them away:"
                            + list(done.left().unknown()));
        }
        steps.add((done.left().here() ? "publish the website as soon as that is done" : "publish the website now")
                + ", and see that files which are gone from it go from the host, too");
        Whereabouts stood = done.stood();
        if (!stood.others().isEmpty()) {
            steps.add("these were websites with it, too; publish them again, or delete them:" + list(stood.others()));
        }
        steps.add("ask the host, and search engines that list it, to forget their copies of "
                + (stood.addresses().isEmpty() ? "its addresses" : "what told of it:" + list(addresses(stood))));
        steps.add(
                stood.sheets().isEmpty()
                        ? "nothing that was printed with it is known here; if something was mailed, tell those who got it"
                        : "these were printed with it; throw away every copy of them, and if one was mailed, tell those who"
                                + " got it, for paper cannot be called back:" + list(stood.sheets()));
        steps.add("the old versions of its file are still in Git; ask who keeps the repository");
        StringBuilder remark = new StringBuilder("`" + done.path() + "` is withdrawn; what is left to do:");
        for (int i = 0; i < steps.size(); i++) {
            remark.append("\n  ").append(i + 1).append(". ").append(steps.get(i));
        }
        return remark.toString();
    }

    private List<String> addresses(Whereabouts stood) {
        return stood.addresses().stream()
                .map(path -> (done.url().isEmpty() ? "/" : done.url()) + path)
                .toList();
    }

    /** All of them: one that is not named here is asked of nobody. */
    private static String list(List<String> names) {
        return names.stream().map(name -> "\n       `" + name + "`").collect(Collectors.joining());
    }
}
