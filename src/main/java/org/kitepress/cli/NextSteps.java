package org.kitepress.cli;

import java.nio.file.Path;
import org.kitepress.cli.report.Visible;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.pipeline.Started;

/** Says what was started, and what a person does next. */
final class NextSteps {

    private final Environment surroundings;
    private final Path working;

    /** @param working the folder that the command was given in */
    NextSteps(Environment surroundings, Path working) {
        this.surroundings = surroundings;
        this.working = working;
    }

    /** Nothing for what was not started. */
    String of(Started started) {
        if (started instanceof Started.NewFile file) {
            return "`" + near(file.path()) + "` is there.\n" + next(file) + "\n";
        }
        return started instanceof Started.NewSite site ? site(near(site.folder())) : "";
    }

    private String next(Started.NewFile file) {
        Schema type = file.type();
        if (type.is(ContentKind.TYPE)) {
            String name = file.path().getFileName().toString().replace(".yaml", "");
            return "Describe its fields in it. Then `" + surroundings.command() + " new " + name
                    + " \"…\"` starts a file of your type.";
        }
        String write = type.isData() ? "Open it, and fill it in." : "Open it, and write.";
        return write
                + (type.field("draft").isPresent()
                        ? draft(type)
                        : " The next build " + (type.has(Trait.PAGELESS) ? "uses it." : "shows it."));
    }

    private static String draft(Schema type) {
        String hidden = type.has(Trait.PAGELESS)
                ? " Until then, it is left out."
                : type.isData() ? " Until then, no page can name it." : "";
        String consent =
                type.has(Trait.CONSENT) ? "\nIt is shown only with its owner's consent: the file says how." : "";
        return " It is a draft: when it is ready, take out the line `draft: true`." + hidden + consent;
    }

    private String site(String folder) {
        String here = " -C " + Environment.quoted(folder);
        return """
                `%s` holds a whole site. Its `README.md` explains the folder. What comes next:

                  %s
                      makes the website: a folder `site`, to be put on any host

                  %s
                      starts a post, as a draft

                  %s
                      says what should be mended, and writes nothing
                """
                .formatted(
                        folder,
                        surroundings.command() + " build" + here,
                        surroundings.command() + " new post \"Our first news\"" + here,
                        surroundings.command() + " check" + here);
    }

    private String near(Path path) {
        Path shown = path.startsWith(working) && !path.equals(working) ? working.relativize(path) : path;
        return Visible.of(shown.toString());
    }
}
