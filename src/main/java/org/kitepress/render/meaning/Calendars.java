package org.kitepress.render.meaning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.Event;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.Artifact;

/** Writes events for calendars, as iCalendar (RFC 5545): each on its own, and all of a section. */
public final class Calendars {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

    private final Site site;
    private final TextCache texts;
    private final Language language;
    private final Function<Section, String> titles;
    private final UnaryOperator<String> absolute;

    /**
     * @param titles what a section is called
     * @param absolute the whole web address of a file of the site
     */
    public Calendars(
            Site site,
            TextCache texts,
            Language language,
            Function<Section, String> titles,
            UnaryOperator<String> absolute) {
        this.site = site;
        this.texts = texts;
        this.language = language;
        this.titles = titles;
        this.absolute = absolute;
    }

    public List<Artifact> all() {
        Stream<Artifact> single = site.pages().stream()
                .filter(page -> page.language().equals(language) && page.isOpen(Channel.WEB))
                .flatMap(page -> Event.of(page).stream())
                .map(event -> file(
                        event.page().address().path() + Event.FILE, event.page().title(), List.of(event)));
        Stream<Artifact> whole = site.sections(language)
                .filter(section -> !events(section).isEmpty())
                .map(section -> file(
                        section.address().path() + Event.ALL,
                        titles.apply(section) + " · " + site.settings().title(),
                        events(section)));
        return Stream.concat(single, whole).toList();
    }

    private static List<Event> events(Section section) {
        return section.pages().stream().flatMap(page -> Event.of(page).stream()).toList();
    }

    private Artifact file(String path, String name, List<Event> events) {
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Kitepress//Kitepress//EN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name);
        events.forEach(event -> event(event, lines));
        return Artifact.ofText(path.substring(1), lines.line("END", "VCALENDAR").toString());
    }

    private void event(Event event, ContentLines lines) {
        Page page = event.page();
        lines.line("BEGIN", "VEVENT").line("UID", id(page)).line("DTSTAMP", stamp(page));
        when(event, lines);
        lines.text("SUMMARY", page.title());
        event.place().ifPresent(place -> lines.text("LOCATION", place));
        String summary = texts.summary(site, page, Channel.WEB);
        if (!summary.isEmpty()) {
            lines.text("DESCRIPTION", summary);
        }
        page.document()
                .fields()
                .text("contact")
                .flatMap(site::resource)
                .ifPresent(resource -> lines.text("CONTACT", contact(resource)));
        lines.line("URL", absolute.apply(page.address().path().substring(1))).line("END", "VEVENT");
    }

    /** The same for a page and its translations, and whatever its title becomes; it tells nothing (RFC 7986, 5.3). */
    private String id(Page page) {
        String whole = site.settings().url() + page.key();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String stamp(Page page) {
        return DAY.format(page.changed().orElse(site.today())) + "T120000Z";
    }

    /** The end of whole days is the day after the last; one of which nobody knows when it ends has none. */
    private static void when(Event event, ContentLines lines) {
        LocalDate after = event.last().plusDays(1);
        if (event.from().isEmpty()) {
            lines.line("DTSTART;VALUE=DATE", DAY.format(event.first())).line("DTEND;VALUE=DATE", DAY.format(after));
            return;
        }
        lines.line("DTSTART", moment(event.first(), event.from().get()));
        if (event.until().isPresent()) {
            lines.line("DTEND", moment(event.last(), event.until().get()));
        } else if (!event.last().equals(event.first())) {
            lines.line("DTEND", moment(after, LocalTime.MIDNIGHT));
        }
    }

    /** Of a clock at the place: with no zone, every calendar shows it as it stands (3.3.5, form 1). */
    private static String moment(LocalDate day, LocalTime time) {
        return DAY.format(day) + "T" + TIME.format(time);
    }

    private static String contact(Resource resource) {
        return Stream.of(Optional.of(resource.name()), resource.phone(), resource.url())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
