package org.kitepress;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.model.Site;
import org.kitepress.model.data.ContentKind;

@DisplayName("The house: nouns below, verbs above")
class HouseTest {

    private static final String HOUSE = "decision 1: nouns below, verbs above";
    private static final List<String> VERBS =
            List.of("read", "parse", "assemble", "check", "picture", "render", "press", "describe", "write");
    /** Two of them are equal if what they hold is, though nobody but tests reads it, or they answer an interface. */
    private static final List<String> VALUES_BY_WHAT_THEY_DO = List.of(
            "CleanSvg",
            "Cwebp",
            "FileBytes",
            "Greys",
            "HeifConvert",
            "PhoneNumber",
            "Phrase",
            "PictureName",
            "PlainBuild",
            "Program",
            "Repository");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kitepress");

    @Test
    void hasNoCycleAmongItsRooms() {
        slices().matching("org.kitepress.(*)..")
                .should()
                .beFreeOfCycles()
                .because(HOUSE)
                .check(CODE);
        slices().matching("org.kitepress.(**)")
                .should()
                .beFreeOfCycles()
                .because(HOUSE)
                .check(CODE);
    }

    @Test
    void hasNoRoomThatNobodyDeclared() {
        List<String> rooms = new ArrayList<>(List.of("source", "diag", "memo", "model", "pipeline", "cli"));
        rooms.addAll(VERBS);
        classes()
                .should()
                .resideInAnyPackage(packages(rooms))
                .because("a new room is a decision")
                .check(CODE);
    }

    @Test
    void asksForTheDayOnlyWhereWhatItDecidesIsAmongTheSurroundings() {
        List<String> known = List.of("BookFacts", "FeedMaker", "ViewMaker", "Calendars");
        noClasses()
                .that()
                .resideInAPackage("org.kitepress.render..")
                .and(not(simpleNameIn(known)))
                .should()
                .callMethod(Site.class, "today")
                .because(
                        "pipeline.ledger.Surroundings tells by what it decides whether a page is the same on another day;"
                                + " books and calendars are made each time")
                .check(CODE);
    }

    private static DescribedPredicate<JavaClass> simpleNameIn(List<String> names) {
        return DescribedPredicate.describe("named " + names, type -> names.contains(type.getSimpleName()));
    }

    @Test
    void keepsItsNounsOnTheJdkAlone() {
        only("source", List.of());
        only("diag", List.of("source"));
        only("memo", List.of());
        only("model", List.of("source", "diag", "memo"));
    }

    private static void only(String noun, List<String> below) {
        List<String> rooms = new ArrayList<>(below);
        rooms.add(noun);
        classes()
                .that()
                .resideInAnyPackage(packages(List.of(noun)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages(rooms)).or(resideInAnyPackage("java..")))
                .because(HOUSE)
                .check(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "parse", "assemble", "check", "picture", "render", "press", "describe", "write"})
    void keepsItsVerbsBlindToEachOther(String verb) {
        List<String> others = new ArrayList<>(VERBS);
        others.remove(verb);
        others.addAll(List.of("pipeline", "cli"));
        noClasses()
                .that()
                .resideInAnyPackage(packages(List.of(verb)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(others))
                .because(HOUSE)
                .check(CODE);
    }

    @Test
    void letsNobodyImportTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kitepress.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.kitepress.cli..")
                .because("only `cli` knows the terminal")
                .check(CODE);
    }

    @TestFactory
    List<DynamicTest> keepsEachLibraryInOneRoom() {
        return List.of(
                room("com.vladsch.flexmark..", "parse.markdown", "parse.html", "parse.directive"),
                room("org.yaml.snakeyaml..", "parse.yaml"),
                room("net.coobird.thumbnailator..", "picture"),
                room("com.drew..", "picture"),
                room("javax.imageio..", "picture", "press", "cli"),
                room("io.pebbletemplates..", "render.template", "render.view"),
                room("org.apache.fop..", "press.fo"),
                room("net.gcardone.junidecode..", "press.message"),
                room("org.apache.xmlgraphics..", "press.fo"),
                room("org.apache.commons.io..", "read", "write"),
                room("org.apache.pdfbox..", "press", "check"),
                room("org.apache.fontbox..", "picture"),
                room("org.jsoup..", "parse.html", "check", "render.epub"),
                room("picocli..", "cli"),
                room("com.fasterxml.jackson..", "cli", "describe"));
    }

    @Test
    void drawsNoLettersWithTheFontsOfTheMachine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.awt.Font")
                .because("Java's own fonts want a temporary file and differ from machine to machine")
                .check(CODE);
    }

    private static DynamicTest room(String library, String... rooms) {
        ArchRule rule = noClasses()
                .that(not(resideInAnyPackage(packages(List.of(rooms)))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("one library, one room");
        return DynamicTest.dynamicTest(library + " lives in " + String.join(", ", rooms), () -> rule.check(CODE));
    }

    @Test
    void touchesFilesInReadWriteAndCliOnly() {
        DescribedPredicate<JavaClass> files = DescribedPredicate.describe(
                "files, streams to them, and the network",
                type -> Set.of(
                                        "java.nio.file.Files",
                                        "java.io.File",
                                        "java.io.FileInputStream",
                                        "java.io.FileOutputStream",
                                        "java.io.FileReader",
                                        "java.io.FileWriter",
                                        "java.io.RandomAccessFile",
                                        "java.util.jar.JarFile",
                                        "java.util.zip.ZipFile",
                                        "java.lang.ProcessBuilder")
                                .contains(type.getName())
                        || type.getPackageName().startsWith("java.nio.channels")
                        || type.getPackageName().startsWith("java.net.http")
                        || Set.of("java.net.Socket", "java.net.ServerSocket", "java.net.URLConnection")
                                .contains(type.getName()));
        noClasses()
                .that(not(resideInAnyPackage(packages(List.of("read", "write", "cli")))))
                .should()
                .dependOnClassesThat(files)
                .because("what a step makes depends on what it is given, and on nothing else")
                .check(CODE);
    }

    @Test
    void letsAMediumBeginWithWhatItsChannelMayShow() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(List.of("render", "press")))
                .should()
                .callMethod(org.kitepress.model.document.Document.class, "text")
                .because("`Site.text` is where words are held back")
                .check(CODE);
    }

    @Test
    void holdsNoPageAgainstARuleByTheNameOfItsType() {
        noClasses()
                .that()
                .resideInAPackage("org.kitepress.check..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ContentKind.class)
                .because("a rule asks for a trait, which the type of a site can have, too")
                .check(CODE);
    }

    @Test
    void opensNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Server)?Socket|java\\.net\\.URLConnection")
                .because("a build makes no network call")
                .check(CODE);
    }

    @Test
    void takesItsClockLocaleZoneAndCharsetFromTheCaller() {
        noClasses()
                .that(not(simpleNameEndingWith("Main")))
                .should()
                .callMethodWhere(asksTheMachine())
                .because("same input, same bytes, on any machine")
                .check(CODE);
    }

    @Test
    void readsAndWritesTextInACharsetThatIsNamed() {
        noClasses()
                .should()
                .callConstructorWhere(DescribedPredicate.describe("leave the charset to the machine", call -> {
                    List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                            .map(t -> t.getSimpleName())
                            .toList();
                    boolean decodes =
                            call.getTargetOwner().getName().equals("java.lang.String") && parameters.contains("byte[]");
                    boolean wraps = Set.of(
                                    "java.io.InputStreamReader",
                                    "java.io.OutputStreamWriter",
                                    "java.io.PrintStream",
                                    "java.io.FileReader",
                                    "java.io.FileWriter")
                            .contains(call.getTargetOwner().getName());
                    return (decodes || wraps) && parameters.stream().noneMatch(type -> type.contains("Charset"));
                }))
                .because("same input, same bytes, on any machine")
                .check(CODE);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachine() {
        return DescribedPredicate.describe("ask the machine for its clock, locale, zone or charset", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getName();
            List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                    .map(t -> t.getSimpleName())
                    .toList();
            return switch (owner) {
                case "java.util.Locale" -> name.equals("getDefault") || name.equals("setDefault");
                case "java.time.ZoneId" -> name.equals("systemDefault");
                case "java.time.Clock" -> name.startsWith("system");
                case "java.time.LocalDate", "java.time.LocalDateTime", "java.time.Instant", "java.time.ZonedDateTime" ->
                    name.equals("now") && parameters.isEmpty();
                case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("lineSeparator");
                case "java.nio.charset.Charset" -> name.equals("defaultCharset");
                case "java.lang.String" ->
                    name.equals("getBytes") && parameters.isEmpty()
                            || Set.of("toLowerCase", "toUpperCase").contains(name) && parameters.isEmpty()
                            || name.equals("format") && !parameters.contains("Locale");
                case "java.text.Collator", "java.text.NumberFormat", "java.text.BreakIterator" ->
                    name.startsWith("get") && name.endsWith("nstance") && parameters.isEmpty();
                default -> false;
            };
        });
    }

    @Test
    void hasNoStateThatOutlivesARun() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("two builds in one process do not know of each other")
                .check(CODE);
    }

    @Test
    void speaksThroughItsOwnWriters() {
        noClasses()
                .that(not(simpleNameEndingWith("Main")))
                .should(ACCESS_STANDARD_STREAMS)
                .check(CODE);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kitepress.press.fo..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
                .because("FOP alone asks for an old date")
                .check(CODE);
    }

    @Test
    void hasRecordsForValuesAndClassesForWhoeverDoesSomething() {
        classes()
                .that()
                .areRecords()
                .and()
                .areTopLevelClasses()
                .and()
                .resideOutsideOfPackage("org.kitepress.render.view")
                .and(not(simpleNameIn(VALUES_BY_WHAT_THEY_DO)))
                .should(haveAComponentThatSomebodyReads())
                .because("a record is a value; a service is a final class, and shows nothing of what it holds")
                .check(CODE);
    }

    private static ArchCondition<JavaClass> haveAComponentThatSomebodyReads() {
        return new ArchCondition<>("have a component that somebody reads") {
            @Override
            public void check(JavaClass record, ConditionEvents events) {
                boolean read = record.getMethodCallsToSelf().stream()
                                .anyMatch(call -> isComponent(record, call.getName())
                                        && !call.getOriginOwner().equals(record))
                        || record.getMethodReferencesToSelf().stream()
                                .anyMatch(reference -> isComponent(record, reference.getName()));
                if (!read) {
                    events.add(SimpleConditionEvent.violated(record, record.getName() + " is no value"));
                }
            }

            private boolean isComponent(JavaClass record, String name) {
                return record.tryGetField(name).isPresent();
            }
        };
    }

    @Test
    void opensADoorOnlyToThoseWhoComeThroughIt() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and(not(simpleNameEndingWith("Main")))
                .should(beAskedForFromAnotherRoom())
                .because(
                        "what only its own room uses is nobody else's business, and what only tests use lives in tests")
                .check(CODE);
    }

    private static ArchCondition<JavaClass> beAskedForFromAnotherRoom() {
        return new ArchCondition<>("be asked for from another room") {
            @Override
            public void check(JavaClass door, ConditionEvents events) {
                if (door.getDirectDependenciesToSelf().stream()
                        .noneMatch(asked ->
                                !asked.getOriginClass().getPackageName().equals(door.getPackageName()))) {
                    events.add(SimpleConditionEvent.violated(door, door.getName() + " is a door that nobody uses"));
                }
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "'String (\\w*Hash|hash|digest|fingerprint)\\b', 'a hash is a `memo.Hash`'",
        "'^\\s*(/\\*)?\\*+ +[^@\\s].*\\s@(param|return|throws)\\s', 'Javadoc reads a tag at the beginning of a line alone'",
    })
    void hasNoLineAs(Pattern line, String why) throws IOException {
        assertThat(sources().flatMap(HouseTest::lines).filter(line.asPredicate()))
                .as(why)
                .isEmpty();
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static Stream<String> lines(Path source) {
        try {
            return Files.readAllLines(source).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void callsNoTwoThingsByOneName() {
        Map<String, List<String>> named = CODE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));
        assertThat(named.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

    @Test
    void hasNoUtilHelperManagerOrImpl() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
                .because("a suffix means a role")
                .check(CODE);
    }

    @Test
    void saysWhatEachRoomIsAndWhichThreadsMayCall() throws Exception {
        Path sources = Path.of("src/main/java/org/kitepress");
        List<Path> rooms;
        try (var paths = Files.walk(sources)) {
            rooms = paths.filter(Files::isDirectory)
                    .filter(path -> !path.equals(sources))
                    .toList();
        }
        assertThat(rooms).allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                .content()
                .startsWith("/** ")
                .contains("thread"));
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> "org.kitepress." + room + "..").toArray(String[]::new);
    }
}
