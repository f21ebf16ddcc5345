package org.kitepress.model.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kitepress.model.address.Address;
import org.kitepress.model.address.OnionAddress;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Value;
import org.kitepress.model.format.Paper;
import org.kitepress.model.language.Language;

/**
 * What {@code site.yaml} says.
 *
 * @param url where the site will stand, with a slash at its end
 * @param languages the first one stands at the root
 * @param helpLine the id of a resource that is shown everywhere
 * @param exitTo where the way out leads
 * @param allowedHosts the hosts that links may lead to, in lower case, {@code *.} for all below one; empty if any may
 * @param menu the folders and files under {@code content/} that the menu leads to
 * @param reading how hard the texts of a section may be; nothing is said of sections that are not among them
 * @param limits how much a text may ask of the program
 * @param onion the same site as an onion service; empty if there is none
 * @param tabTitle what every page is called in tabs and in the history of a browser; empty, if each has its own title there
 * @param pageSize how many pages one page of a list shows; 20, if nobody says
 * @param fields all of it, for the places of problems
 */
public record Settings(
        String title,
        String url,
        List<Language> languages,
        String theme,
        Optional<Value.Text> helpLine,
        String exitTo,
        Optional<List<Value.Text>> allowedHosts,
        List<Value.Text> menu,
        List<ReadingTarget> reading,
        Limits limits,
        Optional<OnionAddress> onion,
        Optional<String> tabTitle,
        int pageSize,
        Fields fields) {

    /** The folders under {@code content/} that hold plain pages, and are named so on purpose. */
    public List<Value.Text> folders() {
        return fields.placedTexts("folders");
    }

    /** What the mail team prints on. */
    public Paper paper() {
        return Paper.of(fields.text("paper"));
    }

    public Settings {
        languages = List.copyOf(languages);
        menu = List.copyOf(menu);
        reading = List.copyOf(reading);
    }

    /**
     * Whether a link to a page that somebody shares is shown with its title as a picture; if nobody says, it is, unless no title
     * is to be seen in tabs.
     */
    public boolean wantsCards() {
        return fields.value("cards").isPresent() ? fields.flag("cards") : tabTitle.isEmpty();
    }

    public Language language() {
        return languages.get(0);
    }

    /** Where a language begins: the first one at the root, every other one below its code. */
    public Address home(Language language) {
        return language.equals(language())
                ? Address.ROOT
                : Address.ROOT.child(language.tag().toLowerCase(Locale.ROOT));
    }
}
