package org.kitepress.assemble;

import java.util.List;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.address.Named;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;

/** Makes the resources from their pages. */
final class ResourceAssembler {

    private ResourceAssembler() {}

    static Named<Resource> assemble(List<Page> pages) {
        List<Resource> all = pages.stream()
                .filter(page -> page.is(ContentKind.RESOURCE))
                .map(ResourceAssembler::resource)
                .toList();
        return new Named<>(all, Resource::id);
    }

    private static Resource resource(Page page) {
        Fields fields = page.document().fields();
        List<String> post = fields.text("post")
                .map(text -> text.lines().filter(line -> !line.isBlank()).toList())
                .orElse(List.of());
        return new Resource(
                FileName.id(page),
                page,
                page.title(),
                fields.text("phone"),
                fields.text("text"),
                post,
                fields.text("url"),
                fields.text("hours"),
                fields.day("confirmed"));
    }
}
