package org.kitepress.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.kitepress.diag.Nearest;
import org.kitepress.pipeline.Build;
import org.kitepress.pipeline.Configured;
import org.kitepress.render.hosting.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how a server has to be set up for a site. */
@Command(
        name = "hosting",
        mixinStandardHelpOptions = true,
        description =
                "Prints the configuration of a server for this site, with its headers and redirects; writes nothing.")
final class HostingCommand extends PrintingCommand {

    @Mixin
    private BuildOptions build;

    @Parameters(paramLabel = "SERVER", description = "The server: nginx, apache or caddy.")
    private String server;

    @Override
    public Integer call() throws IOException {
        Server wanted = Server.of(server)
                .orElseThrow(() -> new WrongUsageException(
                        "there is no server `" + server + "`; " + Nearest.hint(server, Server.words())));
        Path folder = options().folder();
        Configured configured = Build.configure(build.job(folder, surroundings()), wanted);
        return configured.outcome().report().hasErrors()
                ? broken(configured.outcome(), build.format())
                : say(configured.text());
    }
}
