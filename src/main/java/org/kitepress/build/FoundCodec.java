package org.kitepress.build;

import java.util.List;
import org.kitepress.memo.Packing;
import org.kitepress.memo.Unpacking;
import org.kitepress.render.search.Entry;
import org.kitepress.render.search.Findable;
import org.kitepress.render.search.Found;

/** Packs how one page is found. */
final class FoundCodec {

    private FoundCodec() {}

    static Packing pack(Findable findable) {
        Entry entry = findable.entry();
        return new Packing()
                .text(entry.href())
                .text(entry.title())
                .text(entry.section())
                .text(entry.about())
                .text(entry.warning())
                .number(entry.dated() ? 1 : 0)
                .all(findable.found().terms(), FoundCodec::pack);
    }

    static Findable unpack(Unpacking in) {
        return new Findable(entry(in), new Found(in.all(FoundCodec::terms)));
    }

    /** What is told of it, without its terms. */
    static Entry entry(Unpacking in) {
        return new Entry(in.text(), in.text(), in.text(), in.text(), in.text(), in.number() == 1);
    }

    /** In their order, and each without the letters that it has in common with the one before. */
    private static void pack(List<String> terms, Packing out) {
        String[] before = {""};
        out.all(terms.stream().sorted().toList(), (term, to) -> {
            int common = common(before[0], term);
            to.number(common).text(term.substring(common));
            before[0] = term;
        });
    }

    private static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    private static List<String> terms(Unpacking in) {
        String[] before = {""};
        return in.all(from -> {
            before[0] = before[0].substring(0, from.small()) + from.text();
            return before[0];
        });
    }
}
