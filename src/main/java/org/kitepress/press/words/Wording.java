package org.kitepress.press.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.kitepress.model.Words;

/**
 * How the sheet speaks in one language.
 *
 * @param file that a theme keeps these words in
 */
public record Wording(Words words, String file, Complaints complaints) {

    /** @param key without its {@code paper-}: {@code notes} */
    public String say(String key) {
        return word("paper-" + key);
    }

    /** @param key without its {@code message-}: {@code answer} */
    public String sayInMessage(String key) {
        return word("message-" + key);
    }

    /** @param key without its {@code message-}: {@code picture} @param value put in the place of {@code {name}} */
    public String sayInMessage(String key, String name, String value) {
        return word("message-" + key).replace("{" + name + "}", value);
    }

    private String word(String key) {
        return words.find(key).orElseGet(() -> missing(key));
    }

    /** @param value put in the place of {@code {name}} */
    public String say(String key, String name, String value) {
        return say(key).replace("{" + name + "}", value);
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.language().locale())
                .format(day);
    }

    /** Some releases of Java set AM and PM off with a space that others do not have. */
    String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.language().locale())
                .format(time)
                .replace('\u202F', '\u00A0');
    }

    private String missing(String key) {
        complaints.missingWord(key, file);
        return key;
    }
}
