package org.kitepress.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is fuzzed: each is a class whose method {@code fuzzerTestOneInput} takes any bytes and returns, or has found something. */
public enum Target {
    FRONT_MATTER("org.kitepress.fuzz.FrontMatterIsAnswered", "org.kitepress.parse.**", "org.yaml.snakeyaml.**"),
    MARKDOWN(
            "org.kitepress.fuzz.MarkdownBecomesATree",
            "org.kitepress.parse.**",
            "org.kitepress.model.text.**",
            "com.vladsch.flexmark.parser.**"),
    MEDIA(
            "org.kitepress.fuzz.WordsStandInEveryMedium",
            "org.kitepress.parse.markdown.**",
            "org.kitepress.model.text.**",
            "org.kitepress.press.**",
            "org.kitepress.render.**"),
    ADDRESSES(
            "org.kitepress.fuzz.AddressesStayInside",
            "org.kitepress.assemble.**",
            "org.kitepress.model.address.**",
            "org.kitepress.model.link.**",
            "org.kitepress.render.html.**"),
    PICTURES(
            "org.kitepress.picture.PicturesTellNothing",
            "org.kitepress.picture.**",
            "com.drew.**",
            "com.twelvemonkeys.**"),
    DRAWINGS("org.kitepress.picture.DrawingsOnlyDraw", "org.kitepress.picture.**"),
    MESSAGES("org.kitepress.press.message.MessagesLoseNoWord", "org.kitepress.press.message.**");

    private static final Path FOLDER = Path.of("src/fuzz/resources");

    private final String type;
    private final List<String> rooms;

    /** @param rooms where Jazzer sees which way an input has gone; looking into all of them takes a minute before it begins */
    Target(String type, String... rooms) {
        this.type = type;
        this.rooms = List.of(rooms);
    }

    /** With this name, as {@code MarkdownBecomesATree}. */
    static Optional<Target> named(String name) {
        return Arrays.stream(values())
                .filter(target -> target.simpleName().equals(name))
                .findFirst();
    }

    public String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    String type() {
        return type;
    }

    List<String> rooms() {
        return rooms;
    }

    /** Of what it begins with, a file each. What becomes a tree is shown by media, too. */
    List<Path> folders() {
        Path own = FOLDER.resolve(simpleName());
        return this == MEDIA ? List.of(own, FOLDER.resolve(MARKDOWN.simpleName())) : List.of(own);
    }

    /** The words that its inputs are made of, in the way of libFuzzer: one a line, between quotation marks. */
    Path words() {
        return FOLDER.resolve(simpleName() + ".dict");
    }

    /** What it begins with, in the order of the names. */
    public List<byte[]> seeds() {
        return folders().stream()
                .flatMap(folder -> files(folder).stream())
                .map(Target::bytes)
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives it these bytes. Throws what it throws, which is what it has found. */
    public void look(byte[] data) throws Throwable {
        try {
            method("fuzzerTestOneInput", byte[].class).invoke(null, (Object) data);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Method method(String name, Class<?>... parameters) throws ReflectiveOperationException {
        return Class.forName(type).getMethod(name, parameters);
    }
}
