package org.kitepress.parse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.model.data.Schema;
import org.kitepress.read.ProgramReader;

@DisplayName("The folder that a name was meant to be")
class MeantFolderTest {

    private static MeantFolder meant;

    @BeforeAll
    static void readTheTypesOfTheProgram() throws IOException {
        meant = new MeantFolder(
                TypeParser.parse(ProgramReader.read(), List.of()).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stories",
                "story",
                "Story",
                "STORIES",
                "storys",
                "storries",
                "sotries",
                "stoires",
                "stories2",
                "2026-stories",
                "stories-old",
                "old_stories",
                "stories (1)",
                "stories.bak",
                "stories .bak",
                " stories",
                "stories\u00a0",
                "st ories",
                "s-t-o-r-i-e-s",
                "my-st-ories",
                "MyStories",
                "lifestories",
                "storiesofhope",
                "survivor-stories",
                "our stories",
                "stories~",
                "st0ries",
                "stor1es",
                "5tories",
                "s\u0301tories",
                "ｓｔｏｒｉｅｓ",
                "\u0455tories",
                "st\u043eries",
                "sto\u200bries",
                "historias",
                "Historia",
                "mis-historias",
                "histórias",
                "relatos",
                "relato",
                "testimonios",
                "testimonials",
                "testimony",
                "testimonys",
                "témoignages",
                "recits",
                "récits",
                "histoires",
                "geschichten",
                "storie",
                "depoimentos",
                "истории",
                "история",
                "故事",
                "我的故事",
                "قصص",
                "lived-experience",
                "LivedExperiences",
                "memoirs"
            })
    void isThatOfStories(String name) {
        assertThat(meant.story(name)).map(Schema::folder).contains("stories");
    }

    @ParameterizedTest
    @CsvSource({
        "post,posts",
        "Posts,posts",
        "blog-posts,posts",
        "guide,guides",
        "guías,guides",
        "guides-2,guides",
        "volunteers,volunteer",
        "voluntariado,volunteer",
        "profil,profiles",
        "ediciones,editions",
        "event,events",
        "resource,resources",
        "formularios,forms",
        "glosario,glossary",
        "type,types"
    })
    void isThatOfAnotherType(String name, String folder) {
        assertThat(meant.of(name)).map(Schema::folder).contains(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about",
                "about-us",
                "pages",
                "history",
                "our-history",
                "histories",
                "store",
                "stores",
                "storage",
                "factories",
                "directories",
                "categories",
                "territories",
                "laboratories",
                "inventories",
                "dormitories",
                "recipes",
                "reports",
                "decisions",
                "problems",
                "reference",
                "pictures",
                "projects",
                "minutes",
                "meetings",
                "letters",
                "legal",
                "news",
                "press",
                "faq",
                "help",
                "safety",
                "donate",
                "lost-orientation",
                "convivencia",
                "supervivencia",
                "noticias",
                "nosotras",
                "derechos",
                "information",
                "platforms",
                "data",
                "downloads",
                "support",
                "contact",
                "💌",
                "2026",
                ""
            })
    void isNoneWhereTheWordIsAnother(String name) {
        assertThat(meant.of(name)).isEmpty();
    }
}
