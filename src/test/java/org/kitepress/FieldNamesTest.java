package org.kitepress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.read.ProgramReader;

/** A field is asked for by its name, and a name that no schema has is an answer that is always empty. */
@DisplayName("A name of a field in the code")
class FieldNamesTest {

    private static final Path CODE = Path.of("src/main/java/org/kitepress");

    private static final Pattern ASKED =
            Pattern.compile("\\.(?:text|texts|placedTexts|flag|group|groups|value|placeOf|day|days|number|period)"
                    + "\\(\\s*\"([a-z][a-z-]*)\"\\s*\\)");

    private static final Pattern VALUE = Pattern.compile("\\.(?:text|texts|flag)\\(\\s*\"([a-z][a-z-]*)\"\\s*\\)");

    private static final Pattern DECLARED = Pattern.compile("(?m)^\\s*(?:- )?([a-z][a-z-]*):\\s*(?:\\{|$)");

    /** What decides who may see or find a text: whoever asks for it asks a document, so that the compiler knows the name. */
    private static final Map<String, String> ACCESSORS = Map.of(
            "warning", "Document.warning()",
            "author", "Document.author()",
            "jurisdiction", "Document.jurisdiction()",
            "summary", "Document.summary()",
            "aliases", "Document.aliases()",
            "draft", "Document.isDraft()");

    @Test
    void isInASchemaThatIsShipped() throws IOException {
        Set<String> declared = declared();
        assertThat(declared).contains("warning", "title", "aliases");
        assertThat(asked(ASKED))
                .allSatisfy((name, files) ->
                        assertThat(name).as("asked for in " + files).isIn(declared));
    }

    @Test
    void isNotTypedWhereADocumentHasAWordForIt() throws IOException {
        Map<String, Set<String>> asked = asked(VALUE);
        assertThat(ACCESSORS).allSatisfy((name, accessor) -> assertThat(asked.getOrDefault(name, Set.of()))
                .as("ask " + accessor + " instead")
                .isSubsetOf("Document.java", "Tombstone.java"));
    }

    private static Set<String> declared() throws IOException {
        return ProgramReader.read().stream()
                .filter(file -> file.path().startsWith("types/"))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .flatMap(text -> DECLARED.matcher(text).results().map(match -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files that ask for each name. */
    private static Map<String, Set<String>> asked(Pattern how) throws IOException {
        Map<String, Set<String>> asked = new TreeMap<>();
        try (Stream<Path> all = Files.walk(CODE)) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                if (code.contains("model.data.Fields;") || code.contains("fields()")) {
                    how.matcher(code).results().forEach(match -> asked.computeIfAbsent(
                                    match.group(1), name -> new TreeSet<>())
                            .add(file.getFileName().toString()));
                }
            }
        }
        return asked;
    }
}
