package org.kitepress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kitepress.cli.report.Visible;
import org.kitepress.write.Inventory;
import org.kitepress.write.OutputCleaner;
import org.kitepress.write.OutputList;
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
        Path folder = options.folder().toAbsolutePath().normalize();
        Path website = options.cleaned();
        OutputList known = OutputList.of(folder);
        List<Path> places = options.output().isPresent()
                ? List.of(website)
                : Stream.concat(
                                Stream.of(website, folder.resolve("print")),
                                known.others(website).stream().filter(known::isWithin))
                        .distinct()
                        .toList();
        List<Path> memories = Stream.concat(Stream.of(folder), places.stream().map(Path::getParent))
                .map(one -> one.resolve(".kitepress"))
                .distinct()
                .toList();
        Inventory before = Inventory.at(memories, places);
        for (Path place : places) {
            OutputCleaner.clear(place);
            OutputCleaner.keepBelow(place, List.of());
        }
        known.prune();
        PictureStore.of(folder).clear();
        for (Path place : places) {
            OutputCleaner.forget(place);
        }
        if (options.output().isEmpty()) {
            OutputCleaner.forgetAll(website);
        }
        if (!options.isQuiet()) {
            tell(before.gone(Inventory.at(memories, places), folder));
            for (Path other : known.others(website)) {
                if (!known.isWithin(other)) {
                    out("the files in " + name(other)
                            + " still stand; `kitepress clean --output` with that folder takes them away");
                }
            }
        }
        return ExitStatus.DONE.number();
    }

    private void tell(List<String> gone) {
        gone.forEach(one -> out("took away " + Visible.of(one)));
        if (gone.isEmpty()) {
            out("there was nothing to take away");
        }
    }

    private static String name(Path folder) {
        return "`" + Visible.of(folder.toString()) + "`";
    }

    private void out(String line) {
        spec.commandLine().getOut().println(line);
    }
}
