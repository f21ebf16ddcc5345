package org.kitepress.parse.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Schema;
import org.kitepress.parse.yaml.ProgramYaml;
import org.kitepress.source.SourceFile;

/**
 * Reads the types of content: those that come with the program, from {@code types/}, and those that a site adds or makes
 * stricter, from {@code content/types/}. A file is named like its type.
 */
public final class TypeParser {

    private static final String PROGRAM = "types/";
    private static final String SITE = "content/types/";
    private static final String COMMON = "common";
    /** They describe the program's own files and not content: a site cannot change them. */
    static final Set<String> FIXED = Set.of(COMMON, "site", "type");

    private final List<Field> common;
    private final List<Schema> schemas = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private TypeParser(List<SourceFile> program, ProgramYaml yaml) {
        List<SourceFile> files =
                program.stream().filter(f -> f.path().startsWith(PROGRAM)).toList();
        this.common = files.stream()
                .filter(f -> name(f).equals(COMMON))
                .flatMap(f -> SchemaBuilder.fields(yaml.read(f)).stream())
                .toList();
        files.stream()
                .filter(f -> !name(f).equals(COMMON))
                .map(f -> SchemaBuilder.schema(name(f), "", yaml.read(f), Optional.empty(), common))
                .forEach(schemas::add);
    }

    /** Every type by its name; what a site gets wrong is reported, and its file is passed over. */
    public static Result<List<Schema>> parse(List<SourceFile> program, List<SourceFile> site) {
        return parse(program, site, ProgramYaml.unread());
    }

    /**
     * The same.
     *
     * @param yaml of the program's files, which may be known
     */
    public static Result<List<Schema>> parse(List<SourceFile> program, List<SourceFile> site, ProgramYaml yaml) {
        TypeParser parser = new TypeParser(program, yaml);
        List<TypeFile> files = site.stream()
                .filter(file -> isType(file.path()))
                .flatMap(file -> TypeFile.read(file, parser.problems).stream())
                .toList();
        parser.addAll(files);
        return new Result<>(List.copyOf(parser.schemas), parser.problems);
    }

    /** One type as it comes with the program, the others unread. */
    public static Schema ofProgram(String name, List<SourceFile> program) {
        List<SourceFile> files = program.stream()
                .filter(f -> f.path().startsWith(PROGRAM))
                .filter(f -> name(f).equals(COMMON) || name(f).equals(name))
                .toList();
        return new TypeParser(files, ProgramYaml.unread()).named(name).orElseThrow();
    }

    /** What adds to a known type comes first, and then each type after the one that it extends. */
    private void addAll(List<TypeFile> files) {
        List<TypeFile> waiting = new ArrayList<>(files);
        while (!waiting.isEmpty()) {
            TypeFile next = waiting.stream()
                    .filter(file -> named(file.name()).isPresent())
                    .findFirst()
                    .or(() -> waiting.stream().filter(this::isReady).findFirst())
                    .orElse(waiting.get(0));
            waiting.remove(next);
            if (new TypeGuard(next, schemas, common, problems).isRight()) {
                put(next);
            }
        }
    }

    private boolean isReady(TypeFile file) {
        return file.base().flatMap(this::named).isPresent() || file.base().isEmpty();
    }

    /** Whether a file describes a type, and is no content itself. */
    public static boolean isType(String path) {
        return path.startsWith(SITE) && path.endsWith(".yaml");
    }

    private static String name(SourceFile file) {
        return file.name().substring(0, file.name().lastIndexOf('.'));
    }

    /** A name that there is already is added to; another one is a type of its own, in a folder of its name. */
    private void put(TypeFile file) {
        Optional<Schema> known = named(file.name());
        if (known.isPresent()) {
            schemas.set(schemas.indexOf(known.get()), SchemaBuilder.extended(known.get(), file.node()));
        } else {
            schemas.add(SchemaBuilder.schema(
                    file.name(), file.name(), file.node(), file.base().flatMap(this::named), common));
        }
    }

    private Optional<Schema> named(String name) {
        return schemas.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
