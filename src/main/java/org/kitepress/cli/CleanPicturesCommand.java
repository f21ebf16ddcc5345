package org.kitepress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kitepress.cli.report.Visible;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.picture.PictureCleaner;
import org.kitepress.picture.PictureCleaner.Clean;
import org.kitepress.read.SiteReader;
import org.kitepress.source.SourceFile;
import org.kitepress.write.FileReplacer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes out of the files of pictures what a photograph tells: where, when, with what and by whom it was taken. */
@Command(
        name = "clean-pictures",
        mixinStandardHelpOptions = true,
        description = "Puts clean pictures in the place of those whose files tell of people.")
final class CleanPicturesCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions options;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Which pictures, as `content/a.jpg`; all, if none is named.")
    private List<String> paths = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = options.folder();
        List<Problem> problems = new ArrayList<>();
        int cleaned = 0;
        for (SourceFile file : files(folder)) {
            Result<Optional<Clean>> clean = PictureCleaner.clean(file.loaded());
            problems.addAll(clean.problems());
            if (clean.value().isPresent()) {
                FileReplacer.replace(
                        folder.resolve(file.path()), clean.value().get().bytes());
                say(file, clean.value().get());
                cleaned++;
            }
        }
        PrintWriter err = spec.commandLine().getErr();
        problems.forEach(problem -> err.println(Visible.of("kitepress: " + problem.message() + "; " + problem.hint())));
        tell(cleaned + (cleaned == 1 ? " picture" : " pictures") + " cleaned"
                + (cleaned == 0 ? "" : "; what Git has kept of them already, it still has"));
        return (problems.isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS).number();
    }

    private List<SourceFile> files(Path folder) throws IOException {
        List<SourceFile> pictures = SiteReader.read(folder).value().stream()
                .filter(file -> file.path().startsWith("content/") && PictureCleaner.isFor(file))
                .toList();
        for (String path : paths) {
            if (pictures.stream().noneMatch(file -> file.path().equals(path))) {
                throw new WrongUsageException("there is no PNG or JPEG file `" + path
                        + "` in this site; a path begins with `content/`, and drawings and other kinds are left alone");
            }
        }
        return pictures.stream()
                .filter(file -> paths.isEmpty() || paths.contains(file.path()))
                .toList();
    }

    private void say(SourceFile file, Clean clean) {
        String told =
                clean.told().isEmpty() ? "stands upright now" : "tells no longer " + String.join(", ", clean.told());
        tell("`" + file.path() + "` " + told);
    }

    private void tell(String line) {
        if (!options.isQuiet()) {
            spec.commandLine().getOut().println(Visible.of(line));
        }
    }
}
