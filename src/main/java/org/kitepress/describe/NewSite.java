package org.kitepress.describe;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kitepress.model.address.Slug;
import org.kitepress.model.language.SampleText;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.SourceFile;

/** A whole site to begin from: the starter that comes with the program, with a title and a day put in. */
public final class NewSite {

    private static final String STARTER = "starter/";
    private static final String TITLE = "@title@";
    private static final String TODAY = "@today@";
    private static final String TEXT = "@text@";
    private static final String PAGE = "@page@";
    private static final String SETTINGS = "site.yaml";

    private NewSite() {}

    /** The name of its folder. */
    public static String folder(String title) {
        return Slug.of(title);
    }

    /** Its files; {@code site.yaml} is the last, so that a folder that was not finished is no site. */
    public static List<Artifact> of(List<SourceFile> program, String title, LocalDate today) {
        return program.stream()
                .filter(file -> file.path().startsWith(STARTER))
                .map(file -> Artifact.ofText(path(file, today), text(file, title, today)))
                .sorted(Comparator.comparing(file -> file.path().equals(SETTINGS)))
                .toList();
    }

    /** A name that begins with a dot does not come with the program, so its own begins without one. */
    private static String path(SourceFile file, LocalDate today) {
        String path = file.path().substring(STARTER.length()).replace(TODAY, today.toString());
        return path.equals("gitignore") ? ".gitignore" : path;
    }

    private static String text(SourceFile file, String title, LocalDate today) {
        return new String(file.bytes(), StandardCharsets.UTF_8)
                .replace(TODAY, today.toString())
                .replace(TEXT, String.join("\n", SampleText.TEXT))
                .replace(PAGE, SampleText.PAGE)
                .replace(TITLE, YamlText.of(title));
    }
}
