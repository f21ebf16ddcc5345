package org.kitepress.parse.withdrawal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.model.data.Value;
import org.kitepress.parse.value.FieldsReader;
import org.kitepress.parse.value.Meant;
import org.kitepress.parse.yaml.YamlNode;

/**
 * Whether the fields that decide who may see a page can be understood. Of a story, that is asked to the last word: a field of a name
 * that nobody knows may be a no in a language that we do not speak.
 */
final class Decisions {

    private static final String DATE = "date";

    private final YamlNode.Mapping front;
    private final Schema schema;

    Decisions(YamlNode.Mapping front, Schema schema) {
        this.front = front;
        this.schema = schema;
    }

    /** Whether the page is somebody's story, or says that it is. */
    boolean areOwed() {
        return schema.has(Trait.CONSENT) || front.entries().stream().anyMatch(this::isConsent);
    }

    /**
     * Whether no error leaves it open what was decided.
     *
     * @param fields as they were read
     */
    boolean areUnderstood(Fields fields) {
        return fields.entries().stream().noneMatch(this::isUnread)
                && front.entries().stream().filter(this::isConsent).allMatch(this::isUnderstood)
                && (!areOwed() || front.entries().stream().allMatch(this::isKnown));
    }

    private boolean isUnread(Fields.Entry entry) {
        boolean unread = entry.value() instanceof Value.Unread
                || entry.value() instanceof Value.Items items
                        && items.values().stream().anyMatch(Value.Unread.class::isInstance);
        return unread && decides(entry.name());
    }

    /** A day that nobody can read may be one to come: a story waits for it. */
    private boolean decides(String name) {
        return schema.field(name).map(Field::decides).orElse(false) || name.equals(DATE) && areOwed();
    }

    /** Whether a field is one of the type's, or was meant to be one that decides nothing. */
    private boolean isKnown(YamlNode.Entry entry) {
        return schema.field(entry.key()).isPresent()
                || Meant.field(entry.key(), schema.fields())
                        .filter(name -> !decides(name))
                        .isPresent();
    }

    private boolean isConsent(YamlNode.Entry entry) {
        return entry.key().equals(Withdrawal.CONSENT)
                || schema.field(entry.key()).isEmpty()
                        && Nearest.to(Withdrawal.letters(entry.key()), List.of(Withdrawal.CONSENT))
                                .isPresent();
    }

    /** Of a consent that cannot be read, nobody knows what it allows. */
    private boolean isUnderstood(YamlNode.Entry entry) {
        Optional<Field> field = schema.field(Withdrawal.CONSENT);
        List<Problem> problems = new ArrayList<>();
        if (!entry.key().equals(Withdrawal.CONSENT) || !(entry.value() instanceof YamlNode.Mapping consent)) {
            return false;
        }
        List<Field> fields = field.map(Field::fields).orElse(List.of());
        FieldsReader.read(consent, new Schema(Withdrawal.CONSENT, List.of(), "", Set.of(), "", fields), problems);
        return problems.isEmpty();
    }
}
