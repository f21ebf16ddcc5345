package org.kitepress.parse.schema;

import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/**
 * A file whose own name says that it is somebody's story, wherever it lies. Among plain pages, which owe nothing, that is an error;
 * among others, such as posts, it may be a title, and a writer can answer for it.
 */
final class StoryName {

    private static final String PAGE = "page";

    private final SourceFile file;
    private final ContentPath path;
    private final List<Schema> types;

    StoryName(SourceFile file, ContentPath path, List<Schema> types) {
        this.file = file;
        this.path = path;
        this.types = types;
    }

    /**
     * The error, if it would be a plain page.
     *
     * @param home whose folder it lies in
     */
    Optional<Problem> asPage(Schema found, Optional<Schema> home, Place place) {
        boolean plain = found.name().equals(PAGE)
                && home.filter(type -> type.has(Trait.CONSENT)).isEmpty();
        return plain ? story().map(type -> misnamed(type, place)) : Optional.empty();
    }

    private Problem misnamed(Schema story, Place place) {
        return new Problem(
                Code.FOLDER_MISNAMED,
                "`" + file.name() + "` is named like a `" + story.name()
                        + "`, and would be shown as a page, without anybody's consent",
                "move it to `content/" + story.folder()
                        + "/`; if it is nobody's story, give the file another name, and keep the address with `slug: "
                        + path.slug() + "`",
                place);
    }

    /** The warning, if its folder alone makes it something else, and nobody has answered it. */
    Optional<Problem> elsewhere(Schema found, YamlNode.Mapping front) {
        boolean guessed =
                front.entries().stream().noneMatch(entry -> entry.key().equals("type"));
        boolean open = guessed && !found.isData() && !found.name().equals(PAGE) && !found.has(Trait.CONSENT);
        return open && !isAnswered(front) ? story().map(type -> elsewhere(found, type)) : Optional.empty();
    }

    private Problem elsewhere(Schema found, Schema story) {
        return new Problem(
                Code.FOLDER_DOUBTFUL,
                "`" + file.name() + "` is named like a `" + story.name() + "`, and is shown as a `" + found.name()
                        + "`, without anybody's consent",
                "move it to `content/" + story.folder() + "/`; if it is nobody's story, say why: `accept: {"
                        + Code.FOLDER_DOUBTFUL.word() + ": \"…\"}`",
                file.start());
    }

    private static boolean isAnswered(YamlNode.Mapping front) {
        return front.entries().stream()
                .filter(entry -> entry.key().equals("accept") && entry.value() instanceof YamlNode.Mapping)
                .flatMap(entry -> ((YamlNode.Mapping) entry.value()).entries().stream())
                .anyMatch(answer -> answer.key().equals(Code.FOLDER_DOUBTFUL.word())
                        && answer.value() instanceof YamlNode.Scalar reason
                        && !reason.text().isBlank());
    }

    /** Empty for the page of a folder: its folder's name is looked at. */
    private Optional<Schema> story() {
        List<Schema> stories =
                types.stream().filter(type -> type.has(Trait.CONSENT)).toList();
        return path.isIndex() ? Optional.empty() : new MeantFolder(stories).of(path.slug());
    }
}
