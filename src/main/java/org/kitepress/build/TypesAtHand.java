package org.kitepress.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Result;
import org.kitepress.model.data.Schema;
import org.kitepress.parse.TypeParser;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteReader;
import org.kitepress.source.SourceFile;

/** The types that a site has, and the files they come from. */
record TypesAtHand(List<Schema> types, List<SourceFile> program, List<SourceFile> files) {

    /** Reads them; what is wrong with a type is noted, and what is wrong with other files is none of their business. */
    static TypesAtHand of(Optional<Path> folder, Notebook notebook) throws IOException {
        List<SourceFile> program = ProgramReader.read();
        List<SourceFile> files = folder.isEmpty()
                ? List.of()
                : notebook.open(new Result<>(SiteReader.read(folder.get()).value(), List.of()));
        return new TypesAtHand(notebook.note(TypeParser.parse(program, files)), program, files);
    }

    /** The type of this name, in capitals or not, or of the folder of this name: {@code Post} and {@code posts} are one. */
    Optional<Schema> named(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return Stream.<Function<Schema, String>>of(Schema::name, Schema::folder)
                .flatMap(called ->
                        types.stream().filter(type -> called.apply(type).equals(word)))
                .findFirst();
    }

    /** Why there is nothing to be had for this name. */
    String unknown(String name) {
        return "there is no type `" + name + "`; "
                + Nearest.hint(name, types.stream().map(Schema::name).toList());
    }
}
