package org.kitepress.check.made;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.model.Promised;

/** Reads one page for what is promised of every page. */
final class PromiseReader implements PageVisitor {

    private final HeadReader head;
    private final BodyReader body;
    private final ScriptReader script;
    private final Hiding hiding = new Hiding();
    private final Set<Breach> inline = new LinkedHashSet<>();
    private final PageVisitor beside;

    /** @param beside is shown every tag, too */
    PromiseReader(HeadReader head, Promised promised, PageVisitor beside) {
        this.head = head;
        this.body = new BodyReader(promised);
        this.script = new ScriptReader(promised);
        this.beside = beside;
    }

    @Override
    public void start(Tag tag) {
        head.start(tag, hiding.isOn());
        hiding.start(tag);
        body.start(tag, hiding.isOn());
        script.start(tag, hiding.isOn());
        InlineRules.look(tag, inline::add);
        beside.start(tag);
    }

    @Override
    public void declaration(String said) {
        head.declaration(said);
    }

    @Override
    public void cut(String opened) {
        inline.add(Breach.of(
                "`" + opened + "` is opened and never closed",
                "browsers pass over what stands behind it: close it",
                opened));
    }

    @Override
    public void end(String name) {
        if (!hiding.isOn()) {
            head.end(name);
        }
        body.end(name);
        hiding.end(name);
    }

    @Override
    public void words(byte[] html, int from, int to) {
        if (!hiding.isOn()) {
            head.words();
            body.words(html, from, to);
        }
    }

    /** What the page does not keep; nothing of most. */
    List<Breach> breaches() {
        return Stream.of(head.breaches(), body.breaches(), script.breaches(), inline)
                .flatMap(Collection::stream)
                .toList();
    }
}
