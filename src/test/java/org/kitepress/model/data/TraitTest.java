package org.kitepress.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.read.ProgramReader;

@DisplayName("A trait")
class TraitTest {

    @Test
    void canBeGivenToATypeOfASiteUnlessItWouldTakeARuleAway() throws IOException {
        Schema type = TypeParser.ofProgram("type", ProgramReader.read());
        assertThat(type.field("traits").orElseThrow().values())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Trait.values())
                        .filter(trait -> trait != Trait.PUBLIC_CONTACT)
                        .map(Trait::word)
                        .toList());
    }
}
