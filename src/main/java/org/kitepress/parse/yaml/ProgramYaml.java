package org.kitepress.parse.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Problem;
import org.kitepress.memo.Cache;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.source.SourceFile;

/** Reads the YAML of the program's own files, which hold no mistake, and are the same as long as the program is. */
public final class ProgramYaml {

    private final Cache cache;

    /** @param cache of results that this very program made */
    public ProgramYaml(Cache cache) {
        this.cache = cache;
    }

    /** Reads each file. */
    public static ProgramYaml unread() {
        return new ProgramYaml(Cache.empty());
    }

    public YamlNode.Mapping read(SourceFile file) {
        Hash key = Hasher.begin().add("yaml").add(file.path()).hash();
        YamlCodec codec = new YamlCodec(file.path());
        return cache.get(Optional.of(key), codec::mapping, codec::pack, () -> parsed(file));
    }

    private static YamlNode.Mapping parsed(SourceFile file) {
        List<Problem> problems = new ArrayList<>();
        return TextDecoder.decode(file, problems)
                .flatMap(text -> YamlReader.read(file.path(), text, 1, problems))
                .filter(mapping -> problems.isEmpty())
                .orElseThrow(() -> new IllegalStateException(problems.toString()));
    }
}
