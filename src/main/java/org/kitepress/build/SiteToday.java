package org.kitepress.build;

import java.util.List;
import org.kitepress.model.Document;
import org.kitepress.model.Site;
import org.kitepress.source.SourceFile;

/**
 * A site as it is to stand today, which may be in error.
 *
 * @param documents what was understood of the files, whatever else is wrong
 * @param files all that it is made from
 */
record SiteToday(Job job, Site site, List<Document> documents, List<SourceFile> files) {}
