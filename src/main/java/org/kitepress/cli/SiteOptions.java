package org.kitepress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.write.OutputGuard;
import picocli.CommandLine.Option;

/** Which site a command works on, and where it puts what it makes. */
final class SiteOptions {

    @Option(
            names = {"-C", "--site"},
            paramLabel = "DIR",
            description = "The site's folder (default: the nearest one upwards that has a site.yaml).")
    private Path site;

    @Option(names = "--output", paramLabel = "DIR", description = "Where to put what is made.")
    private Path output;

    @Option(names = "--quiet", description = "Say nothing but errors.")
    private boolean quiet;

    /** As picocli will fill it in. */
    SiteOptions() {}

    /**
     * @param site null if none was named
     * @param output null if none was named
     */
    SiteOptions(Path site, Path output, boolean quiet) {
        this.site = site;
        this.output = output;
        this.quiet = quiet;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** Where the website goes: the folder that was named, else {@code site/}. */
    Path website() throws IOException {
        refuse(refusal());
        return anyWebsite();
    }

    /** What is to be cleaned: the folder that was named, else {@code site/}. */
    Path cleaned() throws IOException {
        refuse(OutputGuard.refusalOfCleaning(anyWebsite(), folder()));
        return anyWebsite().toAbsolutePath().normalize();
    }

    /** The same, whether or not anything may be written there. */
    Path anyWebsite() {
        return output("site");
    }

    /** Why nothing may be written there; empty if it may. */
    Optional<String> refusal() throws IOException {
        return OutputGuard.refusal(anyWebsite(), folder());
    }

    /** Where the editions go, each in a folder below: the one that was named, else {@code print/}. */
    Path sheets() throws IOException {
        Path wanted = output("print");
        refuse(OutputGuard.refusalBelow(wanted, folder()));
        return wanted;
    }

    /** Where schemas go; empty if no folder was named. */
    Optional<Path> schemas() throws IOException {
        if (output().isPresent()) {
            refuse(OutputGuard.refusalOfSchemas(output().get(), folder()));
        }
        return output();
    }

    /** The folder that {@code --output} names. */
    Optional<Path> output() {
        return Optional.ofNullable(output).map(path -> path.toAbsolutePath().normalize());
    }

    /** Whether {@code --site} names a site. */
    boolean namesSite() {
        return site != null;
    }

    private Path output(String usual) {
        return output().orElseGet(() -> folder().resolve(usual));
    }

    private static void refuse(Optional<String> reason) {
        reason.ifPresent(text -> {
            throw new WrongUsageException(text);
        });
    }

    Path folder() {
        Path start = (site == null ? Path.of("") : site).toAbsolutePath().normalize();
        if (site != null && !isSite(start)) {
            throw new WrongUsageException("there is no site in `" + site + "`: it has no `site.yaml`" + meant(start));
        }
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (isSite(folder)) {
                return folder;
            }
        }
        throw new WrongUsageException("there is no site here: no folder upwards of `" + start + "` has a `site.yaml`"
                + meant(start) + "; `-C DIR` names one, and `kitepress new site \"Our group\"` begins one");
    }

    /** Whether a site is made of it, or was: what stood must be taken down also by those who lost its {@code site.yaml}. */
    private static boolean isSite(Path folder) {
        return Files.isRegularFile(folder.resolve("site.yaml"))
                || Files.isDirectory(folder.resolve("content")) && Files.isDirectory(folder.resolve(".kitepress"));
    }

    /** The site's folder, if there is one: the types that come with the program are there without. */
    Optional<Path> anyFolder() {
        try {
            return Optional.of(folder());
        } catch (WrongUsageException e) {
            if (site != null) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** What stands there under a name that is nearly the right one. */
    private static String meant(Path folder) {
        return Stream.of("site.yml", "Site.yaml", "Site.yml", "SITE.YAML", "site.yaml.txt", "site.yaml.yaml")
                .filter(name -> Files.isRegularFile(folder.resolve(name)))
                .findFirst()
                .map(name -> "; call the file `" + name + "` `site.yaml`")
                .orElse("");
    }
}
