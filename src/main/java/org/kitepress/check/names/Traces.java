package org.kitepress.check.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kitepress.model.ForbiddenName;
import org.kitepress.model.output.Artifact;

/** Finds what a text left in files that were made: its words, in every way in which a file may be read, or its address. */
public final class Traces {

    private final Names words;
    private final List<String> addresses;

    /**
     * @param words some of them in a row, as they were typed
     * @param addresses folders of the output, with a slash at the end
     */
    public Traces(Collection<String> words, Collection<String> addresses) {
        List<ForbiddenName> names = new ArrayList<>();
        words.forEach(word -> names.add(new ForbiddenName(names.size() + 1, word)));
        this.words = Names.of(names);
        this.addresses = List.copyOf(addresses);
    }

    /** Whether a file tells of the text. One that cannot be read back may. */
    public boolean areIn(Artifact made) {
        if (addresses.stream().anyMatch(address -> made.path().contains(address.replaceFirst("/$", "")))) {
            return true;
        }
        try {
            return MadeText.readings(made).stream().anyMatch(this::areIn);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return true;
        }
    }

    private boolean areIn(String reading) {
        return addresses.stream().anyMatch(reading::contains)
                || !words.in(Spelling.of(reading)).isEmpty();
    }
}
