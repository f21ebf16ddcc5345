package org.kitepress.check.made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.output.Artifact;

/**
 * What is promised to those who read a text that needs it: one with a {@code warning} stands behind it until somebody opens it, and one
 * that somebody has to check says where it holds and whether that was long ago. Pages of the program's own theme are held to it by tests.
 */
final class TextPromises {

    private static final String OPENED =
            "take the block `text` from `story.peb` of the theme `lantern` as it is: its `<details>` is closed, and its `<summary>`"
                    + " says the warning";
    private static final String CHECKED =
            "write `{% if page.overdue %}<p>{{ word('review-overdue') }}</p>{% endif %}` before `{{ page.text }}`, as `guide.peb`"
                    + " of the theme `lantern` does";
    private static final String HELD =
            "write `{{ page.fields.jurisdiction }}` before `{{ page.text }}`, as `guide.peb` of the theme `lantern` does";

    private final Site site;
    private final Map<String, Page> pages;

    TextPromises(Site site) {
        this.site = site;
        this.pages = site.theme().own().isEmpty()
                ? Map.of()
                : site.pages().stream()
                        .filter(page -> page.isOpen(Channel.WEB)
                                && (warning(page).isPresent() || page.review().isPresent()))
                        .collect(Collectors.toMap(page -> page.address().file(), Function.identity()));
    }

    /** What a page lacks; nothing of most. */
    List<Breach> breaches(Artifact made) {
        Page page = pages.get(made.path());
        if (page == null) {
            return List.of();
        }
        ShownText shown = new ShownText(Jsoup.parse(new String(made.bytes(), StandardCharsets.UTF_8)), warning(page));
        TypedText typed = TypedText.of(page, site.text(page, Channel.WEB));
        List<Breach> breaches = new ArrayList<>();
        if (warning(page).isPresent() && typed.standsIn(shown.open())) {
            breaches.add(Breach.ofText("the text is not closed behind its `warning`", OPENED));
        }
        page.review().ifPresent(review -> {
            String before = typed.before(shown.seen());
            if (review.isOverdue(site.today()) && !says(before, overdue(page))) {
                breaches.add(
                        Breach.ofText("nothing before the text says that nobody has checked it for a while", CHECKED));
            }
            if (!says(before, page.document().jurisdiction())) {
                breaches.add(Breach.ofText("nothing before the text says where it holds", HELD));
            }
        });
        return breaches;
    }

    private static Optional<String> warning(Page page) {
        return page.document().warning();
    }

    /** A word that is missing is told elsewhere. */
    private Optional<String> overdue(Page page) {
        return site.theme().words(page.language()).flatMap(words -> words.find("review-overdue"));
    }

    private static boolean says(String shown, Optional<String> words) {
        return words.map(WordLetters::of)
                .filter(letters -> !shown.contains(letters))
                .isEmpty();
    }
}
