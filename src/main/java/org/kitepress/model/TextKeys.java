package org.kitepress.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.language.Language;
import org.kitepress.model.text.TextFacts;

/**
 * The keys of texts: two texts of one key are the same to whoever makes something of them. A key has in it the file, the language and
 * the channels of the page, what the glossary explains, and the answers of the site to all that the text asks of it.
 */
public final class TextKeys {

    private final Site site;
    private final Function<String, Optional<Hash>> contents;
    private final Map<Page, Optional<Hash>> known = new ConcurrentHashMap<>();
    private final Map<Language, Optional<Hash>> glossaries = new ConcurrentHashMap<>();

    /** @param contents the hash of a file by its path; empty for one that nobody knows */
    public TextKeys(Site site, Function<String, Optional<Hash>> contents) {
        this.site = site;
        this.contents = contents;
    }

    public boolean areOf(Site other) {
        return site == other;
    }

    /** Empty if the text, or something that it names, cannot be known again. Several threads may ask at once. */
    public Optional<Hash> of(Page page) {
        Optional<Hash> key = known.get(page);
        if (key == null) {
            key = made(page);
            known.put(page, key);
        }
        return key;
    }

    private Optional<Hash> made(Page page) {
        Optional<Hash> content = page.document().imprint().content();
        Optional<Hash> glossary = glossaries.computeIfAbsent(page.language(), this::glossary);
        if (content.isEmpty() || glossary.isEmpty()) {
            return Optional.empty();
        }
        Hasher key = Hasher.begin()
                .add(content.get())
                .add(glossary.get())
                .add(page.document().path())
                .add(page.language().tag());
        for (Channel channel : Channel.values()) {
            key.add(page.isOpen(channel) ? 1 : 0);
        }
        for (TextFacts.Question question : page.document().facts().questions()) {
            if (!answer(page, question, key)) {
                return Optional.empty();
            }
        }
        return Optional.of(key.hash());
    }

    private Optional<Hash> glossary(Language language) {
        Hasher all = Hasher.begin();
        for (String file : site.glossary(language).map(Glossary::files).orElse(List.of())) {
            Optional<Hash> content = contents.apply(file);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            all.add(file).add(content.get());
        }
        return Optional.of(all.hash());
    }

    /** Whether the answer can be known again. */
    private boolean answer(Page page, TextFacts.Question question, Hasher out) {
        return switch (question.kind()) {
            case TARGET -> {
                target(site.links().target(page, question.name()), out);
                yield true;
            }
            case RESOURCE -> {
                Optional<Resource> resource = site.resource(question.name());
                out.add(resource.filter(one -> one.isStale(site.today())).isPresent() ? 1 : 0);
                yield named(resource.map(Resource::page), out);
            }
            case FORM -> named(site.form(question.name()).map(Form::page), out);
        };
    }

    private static void target(Target target, Hasher out) {
        if (target instanceof Target.ToPage to) {
            out.add(to.page().document().path())
                    .add(to.page().address().path())
                    .add(to.fragment())
                    .add(to.page().document().facts().unseen().contains(to.fragment()) ? 1 : 0);
        } else if (target instanceof Target.ToPicture to) {
            to.picture()
                    .all()
                    .forEach(copy -> out.add(copy.file()).add(copy.width()).add(copy.height()));
        } else if (target instanceof Target.Outside to) {
            out.add(to.url()).add(to.host());
        } else {
            out.add(target.toString());
        }
    }

    /** A page that is shown in the midst of a text. */
    private static boolean named(Optional<Page> page, Hasher out) {
        if (page.isEmpty()) {
            out.add(0);
            return true;
        }
        Optional<Hash> content = page.get().document().imprint().content();
        out.add(page.get().address().path());
        for (Channel channel : Channel.values()) {
            out.add(page.get().isOpen(channel) ? 1 : 0);
        }
        content.ifPresent(out::add);
        return content.isPresent();
    }
}
