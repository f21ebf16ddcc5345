package org.kitepress.describe;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Content;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.parse.ContentParser;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteReader;
import org.kitepress.source.SourceFile;

@DisplayName("A type as JSON Schema")
class JsonSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static List<Schema> types(SourceFile... own) throws IOException {
        Result<List<Schema>> types = TypeParser.parse(ProgramReader.read(), List.of(own));
        assertThat(types.problems()).isEmpty();
        return types.value();
    }

    private static Schema type(String name, SourceFile... own) throws IOException {
        return types(own).stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> faults(Schema type, String yaml) throws IOException {
        return REGISTRY
                .getSchema(JsonSchema.text(type), InputFormat.JSON)
                .validate(
                        TypedYaml.json(yaml),
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> isASchema() throws IOException {
        return types().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.name(), () -> assertThat(REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                                        .validate(JsonSchema.text(type), InputFormat.JSON))
                                .isEmpty()));
    }

    @Test
    void isHeldAgainstAMetaSchemaThatRefusesWhatIsNone() {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                        .validate("{\"type\": \"colour\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void saysWhatEachFieldOfATypeOfASiteMayHold() throws IOException {
        SourceFile own = file(
                "content/types/recipe.yaml",
                """
                help: What we cook on Sundays.
                traits: [data]
                fields:
                  serves: {kind: text, required: true, values: ["2", "4"], help: For how many it is., example: "4"}
                  tried: {kind: date}
                  steps:
                    kind: group
                    many: true
                    shorthand: do
                    fields: {do: {kind: text, required: true}, takes: {kind: period}}
                  shops: {kind: map, help: Where to buy what.}
                  extra: {kind: any}
                """);
        assertThat(JsonSchema.text(type("recipe", own)))
                .isEqualTo(
                        """
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "title": "recipe",
                          "description": "What we cook on Sundays.",
                          "type": "object",
                          "properties": {
                            "serves": {
                              "description": "For how many it is.",
                              "enum": [ 2, 4, "2", "4" ],
                              "examples": [ "4" ]
                            },
                            "tried": {
                              "anyOf": [ {
                                "type": "string",
                                "pattern": "^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$",
                                "format": "date"
                              }, {
                                "enum": [ null, "" ]
                              } ]
                            },
                            "steps": {
                              "anyOf": [ {
                                "type": "array",
                                "items": {
                                  "anyOf": [ {
                                    "type": [ "string", "number", "boolean" ],
                                    "pattern": "\\\\S"
                                  }, {
                                    "type": "object",
                                    "properties": {
                                      "do": {
                                        "type": [ "string", "number", "boolean" ],
                                        "pattern": "\\\\S"
                                      },
                                      "takes": {
                                        "anyOf": [ {
                                          "type": "string",
                                          "pattern": "^(([1-9][0-9]{0,3}) (day|week|month|year)s?)$"
                                        }, {
                                          "enum": [ null, "" ]
                                        } ]
                                      }
                                    },
                                    "required": [ "do" ],
                                    "additionalProperties": false
                                  } ]
                                }
                              }, {
                                "enum": [ null, "" ]
                              } ]
                            },
                            "shops": {
                              "description": "Where to buy what.",
                              "anyOf": [ {
                                "type": "object",
                                "additionalProperties": {
                                  "type": [ "string", "number", "boolean" ],
                                  "pattern": "\\\\S"
                                }
                              }, {
                                "enum": [ null, "" ]
                              } ]
                            },
                            "extra": {
                              "anyOf": [ {
                                "type": [ "string", "number", "boolean", "array", "object" ]
                              }, {
                                "enum": [ null, "" ]
                              } ]
                            }
                          },
                          "required": [ "serves" ],
                          "additionalProperties": false
                        }
                        """);
    }

    @TestFactory
    Stream<DynamicTest> takesEveryFileOfTheSiteAndOfTheManual() throws IOException {
        return Stream.concat(files(Path.of("")), files(Path.of("src/manual")));
    }

    private static Stream<DynamicTest> files(Path site) throws IOException {
        List<SourceFile> files = SiteReader.read(site).value();
        Content content = ContentParser.parse(
                        files, types(), List.of(new Language("en"), new Language("es")), Limits.DEFAULT)
                .value();
        assertThat(content.unread()).isEmpty();
        Schema settings = type("site");
        List<DynamicTest> tests = new ArrayList<>();
        for (Document document : content.documents()) {
            tests.add(test(site, document.path(), document.schema(), files));
        }
        tests.add(test(site, "site.yaml", settings, files));
        return tests.stream();
    }

    private static DynamicTest test(Path site, String path, Schema type, List<SourceFile> files) {
        String text = files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        String yaml = path.endsWith(".md") ? text.split("(?m)^---\\s*$")[1] : text;
        return DynamicTest.dynamicTest(site.resolve(path).toString(), () -> assertThat(faults(type, yaml))
                .isEmpty());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            post      | title: 12
            post      | title: true
            post      | title: no
            post      | {title: T, tags: [2026, a]}
            post      | {title: T, tags: []}
            post      | {title: T, tags: , summary: "", author: ~, extra: }
            post      | {title: T, sources: [{id: a, title: B, url: ""}]}
            post      | {title: T, draft: "true"}
            post      | {title: T, expires: 2028-02-29}
            post      | {title: T, language: es-MX}
            post      | {title: T, extra: 12}
            post      | {title: T, extra: {a: [b, {c: d}]}}
            post      | {title: T, sources: [{id: a, title: B, url: HTTPS://example.org/ä}]}
            guide     | {title: T, jurisdiction: 1, reviewed: 2026-01-01, review-every: 1 month, sources: [{id: a, title: B}]}
            edition   | {title: T, contents: [a.md, {path: b.md, optional: true}], formats: [letter]}
            profile   | {title: T, country: NO}
            resource  | {name: N, kind: line, source: S, phone: 555}
            form      | {title: T, fields: [{name: a, label: B, choices: [1, two]}]}
            type      | {fields: {a: {kind: group, fields: {b: {kind: text}}}}}
            type      | {traits: [data]}
            site      | {title: T, url: http://example.org}
            """)
    void takesWhatTheProgramTakes(String type, String yaml) throws IOException {
        assertThat(faults(type(type), yaml)).isEmpty();
        assertThat(said(type, yaml)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            post      | {author: A}
            post      | {title: }
            post      | {title: "  "}
            post      | {title: T, expries: 2026-01-01}
            post      | {title: T, expires: soon}
            post      | {title: T, expires: 2026-02-30}
            post      | {title: T, expires: 2027-02-29}
            post      | {title: T, expires: 2026-1-1}
            post      | {title: T, expires: 20260101}
            post      | {title: [T]}
            post      | {title: {a: b}}
            post      | {title: T, tags: one}
            post      | {title: T, draft: yes}
            post      | {title: T, draft: 1}
            post      | {title: T, channels: [radio]}
            post      | {title: T, language: English}
            post      | {title: T, expires: }
            post      | {title: T, consent: yes}
            post      | {title: T, consent: {given: 2026-01-01, channels: [web]}}
            post      | {title: T, consent: {given: 2026-01-01, channels: [web], identity: nobody}}
            post      | {title: T, sources: [{id: a}]}
            post      | {title: T, sources: [{id: a, title: B, url: example.org}]}
            post      | {title: T, sources: [{id: a, title: B, url: "ftp://example.org/"}]}
            post      | {title: T, sources: [{id: a, title: B, url: "https://a@example.org/"}]}
            guide     | {title: T, jurisdiction: C, reviewed: 2026-01-01, review-every: 12, sources: [{id: a, title: B}]}
            guide     | {title: T, jurisdiction: C, sources: [{id: a, title: B}]}
            edition   | {title: T, contents: [{optional: true}], formats: [letter]}
            edition   | {title: T, contents: a.md, formats: [letter]}
            edition   | {title: T, contents: [a.md], formats: [poster]}
            profile   | {title: T, country: USA}
            profile   | {title: T, country: ZZ}
            resource  | {name: N, kind: shop, source: S}
            form      | {title: T, fields: [{name: a}]}
            type      | {fields: {a: {kind: colour}}}
            type      | {fields: {a: }}
            type      | {fields: [a]}
            site      | {title: T}
            """)
    void refusesWhatTheProgramRefuses(String type, String yaml) throws IOException {
        assertThat(faults(type(type), yaml)).isNotEmpty();
        assertThat(said(type, yaml)).isNotEmpty();
    }

    /** What the program itself says of the same fields. */
    private static List<Problem> said(String name, String yaml) throws IOException {
        Schema type = type(name);
        if (name.equals("type")) {
            return TypeParser.parse(ProgramReader.read(), List.of(file("content/types/own.yaml", yaml)))
                    .problems();
        }
        if (name.equals("site")) {
            return org.kitepress.parse.SettingsParser.parse(List.of(file("site.yaml", yaml)), types())
                    .problems();
        }
        String path = NewName.path(type, "name", java.time.LocalDate.of(2026, 1, 1));
        String text = type.isData() ? yaml : "---\n" + yaml + "\n---\n";
        return ContentParser.parse(List.of(file(path, text)), types(), List.of(new Language("en")), Limits.DEFAULT)
                .problems();
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
