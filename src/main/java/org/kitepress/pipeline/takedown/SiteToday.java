package org.kitepress.pipeline.takedown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.memo.Hash;
import org.kitepress.model.Site;
import org.kitepress.model.data.Trait;
import org.kitepress.model.document.Document;
import org.kitepress.pipeline.job.Job;
import org.kitepress.source.SourceFile;

/**
 * A site as it is to stand today, which may be in error.
 *
 * @param documents what was understood of the files, whatever else is wrong
 * @param files all that it is made from
 */
public record SiteToday(Job job, Site site, List<Document> documents, List<SourceFile> files) {

    /** The hash of the content of each file that is shown as it was written, by its path. */
    Map<String, Hash> contents() {
        Set<String> open =
                site.pages().stream().map(page -> page.document().path()).collect(Collectors.toSet());
        Map<String, Hash> contents = new HashMap<>();
        documents.stream()
                .filter(document -> document.schema().has(Trait.PAGELESS) || open.contains(document.path()))
                .forEach(document ->
                        document.imprint().content().ifPresent(content -> contents.put(document.path(), content)));
        return contents;
    }
}
