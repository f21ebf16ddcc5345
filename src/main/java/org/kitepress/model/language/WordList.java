package org.kitepress.model.language;

import java.util.List;
import java.util.Locale;
import org.kitepress.model.data.Value;

/**
 * Words of one language that writers may want to think twice about.
 *
 * @param builtIn whether it comes with the program
 * @param mail whether it is about what mail rooms refuse, and not about how people are named
 * @param off words of other lists that are not to be told
 * @param law what stands near the name of a law or an offense, where the words are not the writer's; a digit stands for
 *     every digit
 */
public record WordList(
        boolean builtIn, boolean mail, Language language, List<Value.Text> off, List<String> law, List<Entry> entries) {

    /**
     * @param avoid the words in all their forms
     * @param say what to say instead
     * @param why what the words do, as the end of a sentence that begins with them
     * @param source who says so
     * @param unless what may stand in the same sentence and make the words right; a digit stands for every digit
     */
    public record Entry(List<String> avoid, List<String> say, String why, String source, List<String> unless) {

        public Entry {
            avoid = List.copyOf(avoid);
            say = List.copyOf(say);
            unless = List.copyOf(unless);
        }
    }

    public WordList {
        off = List.copyOf(off);
        law = List.copyOf(law);
        entries = List.copyOf(entries);
    }

    /** Whether it holds for texts in this language: a list for {@code es} holds for {@code es-MX}, too. */
    public boolean isFor(Language written) {
        Locale locale = language.locale();
        boolean anywhere = locale.toLanguageTag().equals(locale.getLanguage());
        return anywhere ? written.locale().getLanguage().equals(locale.getLanguage()) : written.equals(language);
    }
}
