package org.kitepress.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.memo.Cache;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.read.ProgramReader;
import org.kitepress.source.SourceFile;

@DisplayName("The YAML of the program that was read before")
class ProgramYamlTest {

    @Test
    @DisplayName("is what it would be if it were read again, down to its places")
    void isTheSame() throws IOException {
        List<SourceFile> files = ProgramReader.read().stream()
                .filter(file -> file.path().startsWith("types/") || file.path().startsWith("mailroom/"))
                .toList();
        Cache first = Cache.empty();
        List<YamlNode.Mapping> read =
                files.stream().map(new ProgramYaml(first)::read).toList();
        Cache second = Decoder.of(new Encoder().cache(first).bytes()).cache();
        List<SourceFile> emptied = files.stream()
                .map(file -> new SourceFile(file.path(), new byte[0]))
                .toList();

        assertThat(emptied.stream().map(new ProgramYaml(second)::read).toList()).isEqualTo(read);
        assertThat(read).hasSizeGreaterThan(20);
    }
}
