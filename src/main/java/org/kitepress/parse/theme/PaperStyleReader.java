package org.kitepress.parse.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Keyword;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.format.PaperStyle;
import org.kitepress.parse.yaml.YamlNode;

/** Understands {@code paper.yaml}: what stands on a sheet, and how it is dressed. */
final class PaperStyleReader {

    private PaperStyleReader() {}

    static PaperStyle read(YamlNode.Mapping mapping, List<Problem> problems) {
        List<PaperStyle.Role> roles = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            kind(entry, problems).ifPresent(kind -> roles.add(new PaperStyle.Role(kind, properties(entry, problems))));
        }
        return new PaperStyle(roles);
    }

    private static Optional<PaperStyle.Kind> kind(YamlNode.Entry entry, List<Problem> problems) {
        Optional<PaperStyle.Kind> found = Keyword.of(entry.key(), PaperStyle.Kind.values());
        if (found.isEmpty()) {
            List<String> known =
                    Arrays.stream(PaperStyle.Kind.values()).map(Keyword::word).toList();
            problems.add(new Problem(
                    Code.FIELD_UNKNOWN,
                    "`" + entry.key() + "` does not stand on a sheet",
                    Nearest.hint(entry.key(), known),
                    entry.place()));
        }
        return found;
    }

    private static List<PaperStyle.Property> properties(YamlNode.Entry role, List<Problem> problems) {
        List<PaperStyle.Property> properties = new ArrayList<>();
        List<YamlNode.Entry> entries = role.value() instanceof YamlNode.Mapping mapping ? mapping.entries() : List.of();
        for (YamlNode.Entry entry : entries) {
            String value = entry.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
            PaperProperty.check(entry.key(), value)
                    .map(fault -> new Problem(fault.code(), fault.message(), fault.hint(), entry.place()))
                    .ifPresentOrElse(problems::add, () -> properties.add(new PaperStyle.Property(entry.key(), value)));
        }
        return properties;
    }
}
