package org.kitepress.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.source.Place;

/**
 * Words that stand in a field, as people write them there: an empty line begins a paragraph, and lines that begin with a hyphen
 * or a number are a list. There are no other marks: no link, no picture and no HTML, so nothing in a field can lead anywhere.
 *
 * @param first the first paragraph; empty if it begins with a list
 * @param rest the paragraphs and lists below it
 */
public record Prose(String first, List<Block> rest) {

    private static final Place NOWHERE = new Place("", 1, 1);
    private static final Pattern ITEM = Pattern.compile("([-*+\u2022]|\\d{1,9}[.)])\\s+(\\S.*)");

    public Prose {
        rest = List.copyOf(rest);
    }

    /** @param typed in a field; one line of it is one paragraph */
    public static Prose of(String typed) {
        if (typed.indexOf('\n') < 0) {
            return new Prose(typed, List.of());
        }
        List<Block> blocks = new Reading().read(typed);
        boolean begins = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
        return begins
                ? new Prose(PlainText.ofBlocks(blocks.subList(0, 1)), blocks.subList(1, blocks.size()))
                : new Prose("", blocks);
    }

    /** The same on one line, for lists of pages and for programs: a comma between the items of a list. */
    public static String onOneLine(String typed) {
        Prose prose = of(typed);
        Stream<String> rest = prose.rest().stream().map(Prose::line);
        return Stream.concat(Stream.of(prose.first()).filter(first -> !first.isEmpty()), rest)
                .collect(Collectors.joining(" "));
    }

    private static String line(Block block) {
        return block instanceof Block.Listing list
                ? list.items().stream()
                        .map(item -> PlainText.ofBlocks(item.blocks()))
                        .collect(Collectors.joining(", "))
                : PlainText.ofBlocks(List.of(block));
    }

    /** Goes through the lines; a paragraph or an item goes on until an empty line or the next item. */
    private static final class Reading {

        private final List<Block> blocks = new ArrayList<>();
        private final List<Block.Item> items = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Optional<String> sign = Optional.empty();
        /** Of the first item in the list that goes on. */
        private String listSign = "-";

        List<Block> read(String typed) {
            typed.lines().map(String::strip).forEach(this::line);
            end();
            endList();
            return blocks;
        }

        private void line(String line) {
            Matcher item = ITEM.matcher(line);
            if (line.isEmpty()) {
                end();
            } else if (item.matches()) {
                end();
                begin(item.group(1));
                words.append(item.group(2));
            } else {
                words.append(words.length() == 0 ? "" : " ").append(line);
            }
        }

        /** An item of another kind begins a list of its own. */
        private void begin(String typed) {
            if (!items.isEmpty() && isNumber(typed) != isNumber(listSign)) {
                endList();
            }
            listSign = items.isEmpty() ? typed : listSign;
            sign = Optional.of(typed);
        }

        private void end() {
            if (words.length() == 0) {
                return;
            }
            Block.Paragraph paragraph = new Block.Paragraph(List.of(new Inline.Words(words.toString())), NOWHERE);
            if (sign.isPresent()) {
                items.add(new Block.Item(Optional.empty(), List.of(paragraph)));
            } else {
                endList();
                blocks.add(paragraph);
            }
            words.setLength(0);
            sign = Optional.empty();
        }

        private void endList() {
            if (!items.isEmpty()) {
                boolean ordered = isNumber(listSign);
                int start = ordered ? Integer.parseInt(listSign.substring(0, listSign.length() - 1)) : 1;
                blocks.add(new Block.Listing(ordered, start, true, List.copyOf(items), NOWHERE));
                items.clear();
            }
        }

        private static boolean isNumber(String typed) {
            return Character.isDigit(typed.charAt(0));
        }
    }
}
