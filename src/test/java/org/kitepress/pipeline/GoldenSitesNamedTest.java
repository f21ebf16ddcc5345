package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A tiny site can be looked at alone")
class GoldenSitesNamedTest {

    @ParameterizedTest
    @ValueSource(strings = {"link-broken/draft", "link-broken/draft/", "src/test/sites/link-broken/draft"})
    void byItsPath(String name) throws IOException {
        assertThat(GoldenSites.named(name)).containsExactly(Path.of("src/test/sites/link-broken/draft"));
    }

    @Test
    void orWithAllOfItsFolder() throws IOException {
        assertThat(GoldenSites.named("link-broken"))
                .hasSizeGreaterThan(10)
                .allMatch(site -> site.startsWith("src/test/sites/link-broken"));
    }

    @Test
    void andANameThatIsUnknownIsToldWithThoseNearIt() {
        assertThatThrownBy(() -> GoldenSites.named("link-brokn/daft"))
                .hasMessageStartingWith("there is no golden site `link-brokn/daft`; near it are `link-broken/draft`, ");
        assertThatThrownBy(() -> GoldenSites.named("link-brokn"))
                .hasMessageStartingWith("there is no golden site `link-brokn`; near it are `link-broken`, ");
    }
}
