package org.kitepress.render;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.render.view.ChoiceView;
import org.kitepress.render.view.DateView;
import org.kitepress.render.view.EditionView;
import org.kitepress.render.view.FeedView;
import org.kitepress.render.view.FormView;
import org.kitepress.render.view.ItemView;
import org.kitepress.render.view.LeafView;
import org.kitepress.render.view.LinkView;
import org.kitepress.render.view.ListView;
import org.kitepress.render.view.PageView;
import org.kitepress.render.view.ResourceView;
import org.kitepress.render.view.SearchView;
import org.kitepress.render.view.SiteView;
import org.kitepress.render.view.SourceView;
import org.kitepress.render.view.TranslationView;

/** Knows what each view has to offer, for the hint under a misspelt name. */
final class Views {

    private static final List<Class<? extends Record>> ALL = List.of(
            ChoiceView.class,
            DateView.class,
            EditionView.class,
            EditionView.CoverView.class,
            EditionView.FileView.class,
            FeedView.class,
            FormView.class,
            FormView.QuestionView.class,
            ItemView.class,
            LeafView.class,
            LinkView.class,
            ListView.class,
            PageView.class,
            ResourceView.class,
            SearchView.class,
            SearchView.PartView.class,
            SiteView.class,
            SourceView.class,
            TranslationView.class);

    private Views() {}

    /** The names in the view of this class name; empty if there is no such view. */
    static Optional<List<String>> names(String view) {
        return ALL.stream()
                .filter(type -> type.getName().endsWith("." + view))
                .findFirst()
                .map(type -> Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }
}
