package org.kitepress.check.privacy;

import java.util.List;
import java.util.stream.Stream;

/** The table of all that is looked for in a line; where two find the same thing, the first one tells it. */
final class Rules {

    /** For what writers write. */
    static final List<Rule> ALL = Stream.of(
                    PhoneRules.all(), LinkRules.emails(), PlaceRules.all(), PersonRules.all(), LinkRules.tracking())
            .flatMap(List::stream)
            .toList();

    /** For files that are there to say how somebody is reached. */
    static final List<Rule> OF_CONTACTS = LinkRules.tracking();

    private Rules() {}
}
