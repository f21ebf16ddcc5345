package org.kitepress.pipeline.takedown;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.address.StoryFiles;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Settings;

/** Stories beside one that goes which may be the same in another language: nothing in their names joins them to any other. */
final class MaybeTranslations {

    private static final int MOST = 5;

    private final Settings settings;
    private final List<ShownPage> stories;

    /** @param shown by a website */
    MaybeTranslations(Settings settings, List<ShownPage> shown) {
        this.settings = settings;
        this.stories = shown.stream().filter(ShownPage::consented).toList();
    }

    /** The end of a sentence that names them; empty if there are none. */
    String of(ShownPage gone) {
        StoryFiles here = files(stories.stream().filter(story -> language(story).equals(language(gone))));
        StoryFiles one = files(Stream.of(gone));
        Set<Language> joined = stories.stream()
                .filter(story -> one.contains(story.path(), story.slug()))
                .map(this::language)
                .collect(Collectors.toSet());
        List<String> found = stories.stream()
                .filter(other -> folders(other).equals(folders(gone)) && !joined.contains(language(other)))
                .filter(other -> !here.contains(other.path(), other.slug()))
                .map(ShownPage::path)
                .toList();
        String named = found.stream().limit(MOST).collect(Collectors.joining("`, `", "`", "`"));
        return found.isEmpty()
                ? ""
                : "; look also at " + named + (found.size() > MOST ? " and " + (found.size() - MOST) + " more" : "")
                        + ": it may be there in another language";
    }

    private static StoryFiles files(Stream<ShownPage> stories) {
        StoryFiles files = new StoryFiles();
        stories.forEach(story -> files.add(story.path(), story.slug()));
        return files;
    }

    private List<String> folders(ShownPage page) {
        return path(page).folders();
    }

    private Language language(ShownPage page) {
        return path(page).language().orElse(settings.language());
    }

    private ContentPath path(ShownPage page) {
        return ContentPath.of(page.path(), settings.languages());
    }
}
