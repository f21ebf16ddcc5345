package org.kitepress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kitepress.cli.report.Visible;
import org.kitepress.write.OutputCleaner;
import org.kitepress.write.PictureStore;
import org.kitepress.write.SourceArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Takes away what was built. */
@Command(name = "clean", mixinStandardHelpOptions = true, description = "Takes away the files that were built.")
final class CleanCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = options.folder();
        Path website = options.website();
        List<String> others = SourceArchive.beside(website);
        OutputCleaner.clear(website);
        OutputCleaner.keepBelow(folder.resolve("print"), List.of());
        PictureStore.of(folder).clear();
        OutputCleaner.forgetAll(folder.resolve("print"));
        OutputCleaner.forgetAll(website);
        if (!options.isQuiet()) {
            spec.commandLine().getOut().println("`" + Visible.of(website.toString()) + "` and `print/` are clean");
            others.forEach(other -> spec.commandLine()
                    .getOut()
                    .println("what was known of `" + Visible.of(other) + "/` is forgotten; its files still stand"));
        }
        return ExitStatus.DONE.number();
    }
}
