package org.kitepress.check.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Resource;
import org.kitepress.model.Site;
import org.kitepress.model.address.PhoneNumber;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** A resource's number is typed in one place only, so that no page shows an old one. */
public final class ContactCheck {

    /** Something of the length and shape of a number; letters as on a keypad are taken in capitals. */
    private static final Pattern NUMBER =
            Pattern.compile("\\+?\\(?\\d[\\dA-Z() .\\u00A0\\u2010-\\u2013/-]{5,22}[\\dA-Z]");

    private static final int FEWEST_DIGITS = 4;

    private ContactCheck() {}

    /** The rule for the pages of a site. */
    public static PageRule on(Site site, Sources sources) {
        Map<String, Resource> byLine = new HashMap<>();
        for (Resource resource : site.resources()) {
            Stream.of(resource.phone(), resource.text())
                    .flatMap(Optional::stream)
                    .flatMap(typed -> new PhoneNumber(typed).line().stream())
                    .forEach(line -> byLine.putIfAbsent(line, resource));
        }
        return (page, problems) -> {
            if (!byLine.isEmpty()) {
                new Walk(byLine, sources, problems).walk(page.document().text());
            }
        };
    }

    private static final class Walk extends TextWalk {

        private final Map<String, Resource> byLine;
        private final Sources sources;
        private final List<Problem> problems;

        private Walk(Map<String, Resource> byLine, Sources sources, List<Problem> problems) {
            this.byLine = byLine;
            this.sources = sources;
            this.problems = problems;
        }

        @Override
        public void heading(Block.Heading heading) {
            look(PlainText.of(heading.content()), heading.place());
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            look(PlainText.of(paragraph.content()), paragraph.place());
            super.paragraph(paragraph);
        }

        @Override
        public void table(Block.Table table) {
            table.header().forEach(cell -> look(PlainText.of(cell.content()), table.place()));
            table.rows().forEach(row -> row.forEach(cell -> look(PlainText.of(cell.content()), table.place())));
            super.table(table);
        }

        /** The number behind a link is typed as well. */
        @Override
        public void link(Inline.Link link) {
            if (link.target().matches("(?:tel|sms):.*")) {
                look(link.target().replaceFirst("^\\w+:", ""), link.place());
            }
        }

        private void look(String words, Place place) {
            if (words.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
                return;
            }
            Matcher found = NUMBER.matcher(words);
            while (found.find()) {
                String typed = found.group();
                new PhoneNumber(typed.replace('/', ' '))
                        .line()
                        .map(byLine::get)
                        .ifPresent(resource -> add(resource, typed, place));
            }
        }

        private static String hint(Resource resource) {
            String card = "`::resource{id=" + resource.id() + "}` on a line of its own";
            return resource.phone().isPresent()
                    ? "write `:contact{id=" + resource.id() + "}` in the sentence, or " + card
                    : "write `:contact{id=" + resource.id() + " by=text}` in the sentence, or " + card;
        }

        private void add(Resource resource, String typed, Place place) {
            problems.add(new Problem(
                    Code.CONTACT_BY_HAND,
                    "`" + typed + "` belongs to `" + resource.name()
                            + "`, and would stay as it is when the number changes",
                    hint(resource),
                    sources.seek(typed, place)));
        }
    }
}
