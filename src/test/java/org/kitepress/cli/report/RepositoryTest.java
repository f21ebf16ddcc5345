package org.kitepress.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A site's place in its repository")
class RepositoryTest {

    private static String prefix(String site, String... roots) {
        return Repository.of(
                        Path.of(site), List.of(roots).stream().map(Path::of).toList())
                .prefix();
    }

    @Test
    void isToldFromTheFirstFolderThatHoldsIt() {
        assertThat(prefix("/work/repo/docs/site", "/work/repo", "/work/repo/docs"))
                .isEqualTo("docs/site/");
        assertThat(prefix("/work/repo/docs/site", "/elsewhere", "/work/repo/docs"))
                .isEqualTo("site/");
    }

    @Test
    void isEmptyWhereTheSiteIsTheRepositoryOrLiesOutside() {
        assertThat(prefix("/work/repo", "/work/repo")).isEmpty();
        assertThat(prefix("/work/repository", "/work/repo")).isEmpty();
        assertThat(prefix("/work/repo")).isEmpty();
    }
}
