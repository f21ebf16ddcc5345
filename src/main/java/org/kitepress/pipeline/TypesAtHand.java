package org.kitepress.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Result;
import org.kitepress.model.address.Slug;
import org.kitepress.model.data.Schema;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.pipeline.job.ProblemCollector;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteReader;
import org.kitepress.source.SourceFile;

/** The types that a site has, and the files they come from. */
record TypesAtHand(List<Schema> types, List<SourceFile> program, List<SourceFile> files) {

    /** Reads them; what is wrong with a type is noted, and what is wrong with other files is none of their business. */
    static TypesAtHand of(Optional<Path> folder, ProblemCollector notebook) throws IOException {
        List<SourceFile> program = ProgramReader.read();
        List<SourceFile> files = folder.isEmpty()
                ? List.of()
                : notebook.open(new Result<>(SiteReader.read(folder.get()).value(), List.of()));
        return new TypesAtHand(notebook.note(TypeParser.parse(program, files)), program, files);
    }

    /**
     * The type of this name, in capitals or not, or of the folder of this name or of what else people call it: {@code Post},
     * {@code posts} and {@code entrada} are one.
     */
    Optional<Schema> named(String name) {
        String word = Slug.of(name);
        return Stream.<Function<Schema, Stream<String>>>of(
                        type -> Stream.of(type.name()), type -> Stream.of(type.folder()), type -> type.also().stream())
                .flatMap(called -> types.stream()
                        .filter(type -> called.apply(type).map(Slug::of).anyMatch(word::equals)))
                .findFirst();
    }

    /** Why there is nothing to be had for this name. */
    String unknown(String name) {
        return "there is no type `" + name + "`; "
                + Nearest.hint(name, types.stream().map(Schema::name).toList());
    }
}
