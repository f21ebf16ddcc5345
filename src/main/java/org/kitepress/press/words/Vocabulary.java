package org.kitepress.press.words;

import java.util.List;
import org.kitepress.model.Language;
import org.kitepress.model.Site;
import org.kitepress.model.Words;

/** The interface words that the theme has for paper. */
public record Vocabulary(Site site, Complaints complaints) {

    /** The words in this language, or in the site's first if the theme does not speak it. */
    public Wording in(Language language) {
        Language spoken = site.theme().words(language).isPresent()
                ? language
                : site.settings().language();
        Words words = site.theme()
                .words(spoken)
                .orElse(new Words(spoken, List.of(), site.settings().fields().start()));
        String file = "themes/" + site.theme().name() + "/words/" + spoken.tag() + ".yaml";
        return new Wording(words, file, complaints);
    }
}
