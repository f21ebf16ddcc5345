package org.kitepress.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.kitepress.model.ForbiddenName;
import org.kitepress.read.NameListReader;
import org.kitepress.read.UnusableListException;

/** The names that must never be published, in a file that the environment names: it stands outside of everything that is shared. */
final class NeverList {

    private static final String VARIABLE = "KITEPRESS_NEVER";

    private NeverList() {}

    /** The names of the list; none if the variable is not set or empty. A list that cannot be read stops everything. */
    static List<ForbiddenName> of(Environment surroundings, Path site) {
        String list = surroundings.environment().apply(VARIABLE);
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        try {
            return NameListReader.read(Path.of(list), site);
        } catch (UnusableListException e) {
            throw unusable(list, e.getMessage());
        } catch (InvalidPathException e) {
            throw unusable(list, "is no path");
        }
    }

    private static WrongUsageException unusable(String list, String reason) {
        return new WrongUsageException("`" + VARIABLE + "` names `" + list + "`, which " + reason);
    }
}
