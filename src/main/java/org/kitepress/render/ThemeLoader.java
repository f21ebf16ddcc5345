package org.kitepress.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kitepress.source.SourceFile;

/** Finds a theme's templates by their names and nothing else: a template cannot ask for a path. */
final class ThemeLoader implements Loader<String> {

    private final Map<String, SourceFile> files;

    ThemeLoader(Map<String, SourceFile> files) {
        this.files = files;
    }

    @Override
    public Reader getReader(String name) {
        if (!files.containsKey(name)) {
            throw new LoaderException(null, "there is no template `" + name.replace(".peb", "") + "`");
        }
        return new StringReader(new String(files.get(name).bytes(), StandardCharsets.UTF_8));
    }

    @Override
    public String resolveRelativePath(String name, String anchor) {
        return name.endsWith(".peb") ? name : name + ".peb";
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return files.containsKey(name);
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
