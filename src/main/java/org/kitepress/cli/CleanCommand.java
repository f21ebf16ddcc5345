package org.kitepress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kitepress.cli.report.Visible;
import org.kitepress.write.OutputCleaner;
import org.kitepress.write.PictureStore;
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
        OutputCleaner.clear(website);
        OutputCleaner.keepBelow(folder.resolve("print"), List.of());
        PictureStore.of(folder).clear();
        OutputCleaner.forget(folder.resolve("print"));
        OutputCleaner.forget(website);
        if (!options.isQuiet()) {
            spec.commandLine().getOut().println("`" + Visible.of(website.toString()) + "` and `print/` are clean");
        }
        return ExitStatus.DONE.number();
    }
}
