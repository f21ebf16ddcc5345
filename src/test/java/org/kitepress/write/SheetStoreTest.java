package org.kitepress.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.memo.Checksummed;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.model.output.Artifact;

@DisplayName("What the sheets of an output were made from is remembered")
class SheetStoreTest {

    private static final Artifact LETTER = Artifact.ofText("letter.pdf", "the letter");

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void made() throws IOException {
        output = folder.resolve("site");
        SheetStore store = SheetStore.of(output, hash("program"));
        store.in("editions/a/").keep().accept(hash("key"), List.of(LETTER));
        OutputWriter.write(output, List.of(LETTER.below("editions/a/")));
        store.save();
    }

    @Test
    void andTheSheetsAreTakenFromTheOutput() {
        List<Artifact> sheets = recall("program", "key", "editions/a/").orElseThrow();
        assertThat(sheets).extracting(Artifact::path).containsExactly("letter.pdf");
        assertThat(sheets.get(0).text()).isEqualTo("the letter");
    }

    @Test
    void forOneProgramOneKeyAndOneFolder() {
        assertThat(recall("another", "key", "editions/a/")).isEmpty();
        assertThat(recall("program", "another", "editions/a/")).isEmpty();
        assertThat(recall("program", "key", "editions/b/")).isEmpty();
    }

    @Test
    void unlessOneOfThemIsGoneOrWasWrittenByOthers() throws IOException {
        Files.writeString(output.resolve("editions/a/letter.pdf"), "another letter");
        assertThat(recall("program", "key", "editions/a/")).isEmpty();
        Files.delete(output.resolve("editions/a/letter.pdf"));
        assertThat(recall("program", "key", "editions/a/")).isEmpty();
    }

    @Test
    void unlessTheNoteOfItWasDamaged() throws IOException {
        Path note = folder.resolve(".kitepress/site.sheets");
        String kept = Files.readString(note, StandardCharsets.ISO_8859_1);
        Files.writeString(note, kept.replace("letter", "lettre"), StandardCharsets.ISO_8859_1);
        assertThat(recall("program", "key", "editions/a/")).isEmpty();
        Files.writeString(note, "");
        assertThat(recall("program", "key", "editions/a/")).isEmpty();
    }

    @Test
    void andNothingOutsideOfTheOutputIsEverTakenForASheet() throws IOException {
        Files.writeString(folder.resolve("secret"), "the letter");
        SheetStore store = SheetStore.of(output, hash("program"));
        String sum = Hasher.of("the letter".getBytes(StandardCharsets.UTF_8)).digits();
        String note =
                hash("program").digits() + "\n" + hash("key").digits() + " " + sum + " editions/a/../../../secret\n";
        Files.write(folder.resolve(".kitepress/site.sheets"), Checksummed.of(note.getBytes(StandardCharsets.UTF_8)));
        assertThat(store.in("editions/a/").recall().apply(hash("key"))).isPresent();
        assertThat(recall("program", "key", "editions/a/")).isEmpty();
    }

    @Test
    void untilNobodyAsksForIt() {
        SheetStore.of(output, hash("program")).save();
        assertThat(recall("program", "key", "editions/a/")).isEmpty();
    }

    @Test
    void asLongAsSomebodyAsksForIt() {
        SheetStore store = SheetStore.of(output, hash("program"));
        assertThat(store.in("editions/a/").recall().apply(hash("key"))).isPresent();
        store.save();
        assertThat(recall("program", "key", "editions/a/")).isPresent();
    }

    private Optional<List<Artifact>> recall(String program, String key, String folder) {
        return SheetStore.of(output, hash(program)).in(folder).recall().apply(hash(key));
    }

    private static Hash hash(String word) {
        return Hasher.begin().add(word).hash();
    }
}
