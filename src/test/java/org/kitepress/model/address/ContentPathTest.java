package org.kitepress.model.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.model.language.Language;

@DisplayName("The path of a file tells its language, section, slug, date and key")
class ContentPathTest {

    private static final List<Language> LANGUAGES =
            List.of(new Language("en"), new Language("es"), new Language("pt-BR"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            content/about.md                          | ''    | ''        | about  | ''         | about
            content/about.es.md                       | es    | ''        | about  | ''         | about
            content/es/about.md                       | es    | ''        | about  | ''         | about
            content/es/posts/2026-05-01-news.md       | es    | posts     | news   | 2026-05-01 | posts/2026-05-01-news
            content/posts/2026-05-01-news.es.md       | es    | posts     | news   | 2026-05-01 | posts/2026-05-01-news
            content/es/posts/news.en.md               | en    | posts     | news   | ''         | posts/news
            content/guides/us/ca/arrest.pt-BR.md      | pt-BR | guides    | arrest | ''         | guides/us/ca/arrest
            content/guides/index.md                   | ''    | guides    | index  | ''         | guides/index
            content/posts/version-1.2.md              | ''    | posts     | version-1.2 | ''    | posts/version-1.2
            content/posts/name.fr.md                  | ''    | posts     | name.fr | ''        | posts/name.fr
            content/es.md                             | ''    | ''        | es     | ''         | es
            content/posts/2026-05-01 My news.md       | ''    | posts     | My news | 2026-05-01 | posts/2026-05-01 My news
            content/posts/2026-05-01_news.md          | ''    | posts     | news   | 2026-05-01 | posts/2026-05-01_news
            content/posts/2026-02-30-never.md         | ''    | posts     | never  | 2026-02-30 | posts/2026-02-30-never
            """)
    void isReadAsWritersMeanIt(String path, String language, String section, String slug, String date, String key) {
        ContentPath read = ContentPath.of(path, LANGUAGES);
        assertThat(read.language().map(Language::tag).orElse("")).isEqualTo(language);
        assertThat(read.section()).isEqualTo(section);
        assertThat(read.slug()).isEqualTo(slug);
        assertThat(read.date().orElse("")).isEqualTo(date);
        assertThat(read.key()).isEqualTo(key);
    }
}
