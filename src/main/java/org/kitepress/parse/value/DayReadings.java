package org.kitepress.parse.value;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days that somebody may have meant who wrote one as letters, forms and phones do: {@code May 1, 2026}, {@code 5/1/2026}. */
final class DayReadings {

    private static final String USUAL = "write year, month and day, such as `2026-02-28`";

    /** Those whose months are known by their names: the languages that people inside and their families write in most. */
    private static final List<Locale> LANGUAGES = Stream.of("en", "es", "fr", "pt", "it", "de", "ht")
            .map(Locale::forLanguageTag)
            .toList();

    /** A time behind the day, with or without its zone. */
    private static final Pattern TIME = Pattern.compile("[T ,]+\\d{1,2}:\\d{2}.*$", Pattern.DOTALL);

    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|\u2212");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]+(\\d{1,2})[-/. ]+(\\d{1,2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DayReadings() {}

    /** How to write it: the day meant; both, if it can be read in two ways; and an example, if nobody can tell. */
    static String hint(String typed) {
        List<LocalDate> days = of(typed);
        return switch (days.size()) {
            case 0 -> USUAL;
            case 1 -> "write `" + days.get(0) + "`";
            default -> "write " + day(days.get(0)) + ", or " + day(days.get(1));
        };
    }

    private static String day(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return "`" + day + "` for " + day.getDayOfMonth() + " " + month;
    }

    private static List<LocalDate> of(String typed) {
        String plain = DASHES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("-");
        String day = TIME.matcher(plain).replaceFirst("").strip();
        Matcher yearFirst = YEAR_FIRST.matcher(day);
        Matcher digits = EIGHT_DIGITS.matcher(day);
        Matcher yearLast = YEAR_LAST.matcher(day);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)).stream()
                    .toList();
        }
        if (digits.matches()) {
            return day(digits.group(1), digits.group(2), digits.group(3)).stream()
                    .toList();
        }
        if (yearLast.matches()) {
            String year = yearLast.group(3).length() == 2 ? "20" + yearLast.group(3) : yearLast.group(3);
            return Stream.of(
                            day(year, yearLast.group(1), yearLast.group(2)),
                            day(year, yearLast.group(2), yearLast.group(1)))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
        return inWords(day).stream().toList();
    }

    /** A day, a month by its name and a year, in any order, whatever stands between them. */
    private static Optional<LocalDate> inWords(String typed) {
        List<String> words = List.of(WORDS.split(typed.toLowerCase(Locale.ROOT)));
        OptionalInt month =
                words.stream().mapToInt(DayReadings::month).filter(m -> m > 0).findFirst();
        Optional<String> year =
                words.stream().filter(word -> word.matches("\\d{4}")).findFirst();
        Optional<String> day = words.stream()
                .filter(word -> word.matches("\\d{1,2}(st|nd|rd|th|º|er)?"))
                .map(word -> word.replaceAll("\\D", ""))
                .findFirst();
        return month.isEmpty() || year.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : day(year.get(), String.valueOf(month.getAsInt()), day.get());
    }

    /** The number of a month by its name or its first letters; 0 if it is none. */
    private static int month(String word) {
        return IntStream.rangeClosed(1, word.length() < 3 ? 0 : 12)
                .filter(number -> LANGUAGES.stream()
                        .map(language -> Month.of(number).getDisplayName(TextStyle.FULL, language))
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(word)))
                .findFirst()
                .orElse(0);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
