package org.kitepress.parse.markdown;

import com.vladsch.flexmark.ast.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.parse.tree.Places;
import org.kitepress.source.Place;

/**
 * The lines that say where links lead, as {@code [door]: door.md}. They show nothing of their own, so one that no link uses is
 * told: it may be what somebody said, {@code [Ana]: Yes.}
 */
final class LinkDefinitions {

    private static final Pattern ADDRESS = Pattern.compile("(?s).*(?:[/#@]|\\w:|\\.[A-Za-z]\\w*(?:[?#].*)?$).*");
    private static final Pattern COMMENT = Pattern.compile("(?://|comment|#)?");

    /** Where no link leads, whatever it is called. */
    private static final Pattern NOWHERE = Pattern.compile("#?");

    private final Places places;
    private final List<Reference> met = new ArrayList<>();
    private final Set<Reference> used = Collections.newSetFromMap(new IdentityHashMap<>());

    LinkDefinitions(Places places) {
        this.places = places;
    }

    void meet(Reference definition) {
        met.add(definition);
    }

    Reference use(Reference definition) {
        used.add(definition);
        return definition;
    }

    /** @param comments takes those by which people hide remarks: {@code [//]: # (a remark)} */
    void end(Comments comments, List<Problem> problems) {
        Set<String> names = new HashSet<>();
        for (Reference definition : met) {
            boolean first = names.add(definition.getReference().toString().toLowerCase(Locale.ROOT));
            if (isComment(definition)) {
                comments.add(place(definition));
            } else if (!used.contains(definition)) {
                problems.add(unused(definition, first));
            }
        }
    }

    private static boolean isComment(Reference definition) {
        return NOWHERE.matcher(definition.getUrl()).matches()
                || COMMENT.matcher(definition.getUrl()).matches()
                        && COMMENT.matcher(definition.getReference().toString().toLowerCase(Locale.ROOT))
                                .matches();
    }

    private Problem unused(Reference definition, boolean first) {
        String line = places.line(definition.getStartOffset());
        int column = place(definition).column() - 1;
        String typed = definition.getChars().toString().replaceAll("\\s+", " ").strip();
        String words = "write `" + (line.substring(0, column) + "\\" + line.substring(column)).strip() + "`";
        String name = definition.getReference().toString();
        if (name.startsWith("!")) {
            return new Problem(
                    Code.MARKUP_LOST,
                    "`" + typed + "` begins no alert, and its words would be lost",
                    "write `[" + name + "]` alone on its line, and the words below it, each line with `>` before it",
                    place(definition));
        }
        if (!ADDRESS.matcher(definition.getUrl()).matches()) {
            return new Problem(
                    Code.MARKUP_LOST,
                    "`" + typed + "` is read as the address of a link, and would be lost",
                    words,
                    place(definition));
        }
        String use = first ? "use it in a link, as in `[words][" + name + "]`" : "give it a name of its own";
        return new Problem(
                Code.MARKUP_LEFT_OVER,
                "`" + typed + "` says where a link leads, and no link uses it, so it is not shown",
                use + ", or take it out; if it is to be read, " + words,
                place(definition));
    }

    private Place place(Reference definition) {
        return places.at(definition.getStartOffset());
    }
}
