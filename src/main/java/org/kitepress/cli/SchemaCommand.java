package org.kitepress.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kitepress.cli.report.Counts;
import org.kitepress.model.data.Schema;
import org.kitepress.pipeline.Described;
import org.kitepress.pipeline.Describing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells editors of the types of a site. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a type as JSON Schema, for editors. Without a type, lists them all.",
            "With --output, writes all of them: a file for each type, such as post.json."
        })
final class SchemaCommand extends PrintingCommand {

    @Parameters(paramLabel = "TYPE", arity = "0..1", description = "The type to print (default: a list of them).")
    private String type;

    @Override
    public Integer call() throws IOException {
        Described described = describe();
        if (described instanceof Described.Refused refused) {
            throw new WrongUsageException(refused.reason());
        }
        return described instanceof Described.Broken broken ? broken(broken.outcome()) : say(told(described));
    }

    private Described describe() throws IOException {
        if (options().output().isEmpty()) {
            Optional<Path> folder = options().anyFolder();
            return type == null ? Describing.list(folder) : Describing.tell(folder, type);
        }
        if (type != null) {
            throw new WrongUsageException("`--output` writes every type; leave `" + type + "` out, or print it with"
                    + " `kitepress schema " + type + "`");
        }
        return Describing.write(options().folder(), options().schemas().orElseThrow());
    }

    private String told(Described described) {
        if (described instanceof Described.Told told) {
            return told.schema();
        }
        if (described instanceof Described.Written written) {
            return options().isQuiet()
                    ? ""
                    : Counts.of(written.types(), "type") + "; " + Counts.of(written.written(), "file") + " written\n";
        }
        return described instanceof Described.Listed listed ? list(listed.types()) : "";
    }

    private static String list(List<Schema> types) {
        StringBuilder list = new StringBuilder();
        types.stream()
                .sorted(Comparator.comparing(Schema::name))
                .forEach(type -> list.append(String.format(Locale.ROOT, "%-12s %s%n", type.name(), type.help())
                        .replace("\r", "")));
        return list.toString();
    }
}
