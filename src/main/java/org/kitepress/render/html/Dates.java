package org.kitepress.render.html;

import java.time.LocalDate;
import java.time.LocalTime;
import org.kitepress.model.language.Conventions;
import org.kitepress.model.language.Language;
import org.kitepress.render.view.DateView;
import org.kitepress.render.view.TimeView;

/** Days and times as a language writes them, with what programs read. */
public final class Dates {

    private final Conventions conventions;

    public Dates(Language language) {
        conventions = new Conventions(language);
    }

    public TimeView of(LocalTime time) {
        return new TimeView(time.toString(), conventions.time(time));
    }

    public DateView of(LocalDate day) {
        return new DateView(day.toString(), conventions.day(day));
    }
}
