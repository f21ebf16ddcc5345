package org.kitepress.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.describe.NewFile;
import org.kitepress.describe.NewName;
import org.kitepress.describe.NewSite;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.data.Schema;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.settings.Settings;
import org.kitepress.parse.ContentParser;
import org.kitepress.parse.SettingsParser;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.pipeline.job.ProblemCollector;
import org.kitepress.read.ProgramReader;
import org.kitepress.source.SourceFile;
import org.kitepress.write.FileAdder;

/** Starts something new: a file of a site, or a whole site. Nothing that is there is touched. */
public final class Starting {

    private final Path folder;
    private final TypesAtHand known;
    private final LocalDate today;

    private Starting(Path folder, TypesAtHand known, LocalDate today) {
        this.folder = folder;
        this.known = known;
        this.today = today;
    }

    /**
     * Starts a file of a type in the site that stands in this folder.
     *
     * @param today the day that it is dated
     */
    public static Started file(Path folder, String type, String title, LocalDate today) throws IOException {
        Optional<String> refusal = NewName.refusal(title);
        if (refusal.isPresent()) {
            return new Started.Refused(refusal.get());
        }
        ProblemCollector notebook = new ProblemCollector();
        TypesAtHand known = TypesAtHand.of(Optional.of(folder), notebook);
        if (notebook.hasErrors()) {
            return new Started.Broken(notebook.outcome());
        }
        return new Starting(folder, known, today).file(type, title);
    }

    /**
     * Starts a site in a folder of its own.
     *
     * @param output a folder that is missing, or empty; if none is named, one in the working folder that is called like the site
     */
    public static Started site(Path working, Optional<Path> output, String title, LocalDate today) throws IOException {
        Optional<String> refusal = NewName.refusal(title);
        if (refusal.isPresent()) {
            return new Started.Refused(refusal.get());
        }
        Path folder = output.orElseGet(() -> working.resolve(NewSite.folder(title)));
        return FileAdder.addAll(folder, NewSite.of(ProgramReader.read(), title, today))
                .<Started>map(Started.Refused::new)
                .orElse(new Started.NewSite(folder));
    }

    private Started file(String name, String title) throws IOException {
        Optional<Schema> type = known.named(name);
        if (type.isEmpty()) {
            return new Started.Refused(known.unknown(name));
        }
        Artifact file = NewFile.of(type.get(), title, today, known.types());
        Optional<String> refusal = refusal(file);
        if (refusal.isEmpty()) {
            refusal = FileAdder.add(folder.toRealPath(), file);
        }
        return refusal.<Started>map(Started.Refused::new)
                .orElseGet(() -> new Started.NewFile(folder.resolve(file.path()), type.get()));
    }

    /** What the program itself would say of the file, but for what is still to be filled in: of a type, that its name is taken. */
    private Optional<String> refusal(Artifact file) {
        SourceFile source = new SourceFile(file.path(), file.bytes());
        List<SourceFile> files = Stream.concat(
                        known.files().stream().filter(f -> !f.path().equals(file.path())), Stream.of(source))
                .toList();
        Result<List<Schema>> types = TypeParser.parse(known.program(), files);
        Settings settings = SettingsParser.parse(files, types.value()).value();
        return Stream.concat(
                        types.problems().stream(),
                        ContentParser.parse(List.of(source), types.value(), settings.languages(), settings.limits())
                                .problems()
                                .stream())
                .filter(problem -> problem.place().file().equals(file.path()))
                .filter(problem -> problem.code() != Code.FIELD_MISSING)
                .map(Problem::message)
                .findFirst()
                .map(message -> message + "; choose another title");
    }
}
