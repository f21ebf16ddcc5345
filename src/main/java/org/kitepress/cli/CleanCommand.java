package org.kitepress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kitepress.cli.report.Visible;
import org.kitepress.write.Inventory;
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
        Path output = website.toAbsolutePath().normalize();
        List<Path> folders = Stream.of(
                        folder.resolve("print"), folder.resolve(".kitepress"), website.resolveSibling(".kitepress"))
                .map(one -> one.toAbsolutePath().normalize())
                .distinct()
                .toList();
        Inventory before = Inventory.at(folders, output);
        List<String> others = SourceArchive.beside(website);
        OutputCleaner.clear(website);
        OutputCleaner.keepBelow(folder.resolve("print"), List.of());
        PictureStore.of(folder).clear();
        OutputCleaner.forgetAll(folder.resolve("print"));
        OutputCleaner.forgetAll(website);
        if (!options.isQuiet()) {
            List<String> gone = before.gone(
                    Inventory.at(folders, output), folder.toAbsolutePath().normalize());
            PrintWriter out = spec.commandLine().getOut();
            gone.forEach(one -> out.println("took away " + Visible.of(one)));
            if (gone.isEmpty()) {
                out.println("there was nothing to take away");
            }
            others.stream()
                    .filter(other -> Files.exists(website.resolveSibling(other)))
                    .forEach(other -> out.println("the files in `" + Visible.of(other) + "` still stand"));
        }
        return ExitStatus.DONE.number();
    }
}
