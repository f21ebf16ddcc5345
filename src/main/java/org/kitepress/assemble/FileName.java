package org.kitepress.assemble;

import org.kitepress.model.Page;

/** The name by which other files know a resource, a form or an edition. */
final class FileName {

    private FileName() {}

    /** {@code community-line} of {@code content/resources/community-line.yaml}. */
    static String id(Page page) {
        return page.key().substring(page.key().lastIndexOf('/') + 1);
    }
}
