package org.kitepress.describe;

import java.time.LocalDate;
import java.util.Optional;
import org.kitepress.model.address.Slug;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Schema;

/** What a new file or folder is called, made from its title. */
public final class NewName {

    private NewName() {}

    /** Why nothing can be called so; empty if something can. */
    public static Optional<String> refusal(String title) {
        if (title.isBlank()) {
            return Optional.of("the title is empty; say how readers will see it, such as \"We open on Sundays\"");
        }
        if (title.codePoints().anyMatch(NewName::isBroken)) {
            return Optional.of("the title has a line break or a control character in it; write it on one line");
        }
        if (Slug.of(title).isEmpty()) {
            return Optional.of("`" + title + "` has no letter or digit to name a file by; add a word");
        }
        return Slug.of(title).equals("index")
                ? Optional.of("`index` is the name of a folder's own page; give it another title")
                : Optional.empty();
    }

    private static boolean isBroken(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** The file's path in the site: {@code content/posts/2026-05-01-sundays.md}. */
    static String path(Schema type, String title, LocalDate today) {
        String folder = type.folder().isEmpty() ? "" : type.folder() + "/";
        String day = isDated(type) ? today + "-" : "";
        return "content/" + folder + day + Slug.of(title) + (type.isData() ? ".yaml" : ".md");
    }

    /** Whether the day stands in the file's name: every text has one whose type asks for it. */
    static boolean isDated(Schema type) {
        return !type.isData() && type.field("date").filter(Field::required).isPresent();
    }
}
