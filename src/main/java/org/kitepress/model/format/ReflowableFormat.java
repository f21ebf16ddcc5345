package org.kitepress.model.format;

import java.util.List;
import java.util.Set;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.mailroom.MailRoom.Way;

/** A format without pages: whatever shows it breaks its lines. */
public enum ReflowableFormat implements Format {
    /** Plain text for the message systems of prisons, as many files as a system needs, in a folder. */
    MESSAGES("messages", Channel.MESSAGE, Set.of(Way.MESSAGES)),
    /** A book for readers and tablets. */
    EPUB("edition.epub", Channel.EPUB, Set.of());

    private final String file;
    private final Channel channel;
    private final Set<Way> ways;

    ReflowableFormat(String file, Channel channel, Set<Way> ways) {
        this.file = file;
        this.channel = channel;
        this.ways = ways;
    }

    @Override
    public List<String> files() {
        return List.of(file);
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Set<Way> ways() {
        return ways;
    }

    @Override
    public Binding binding() {
        return Binding.NONE;
    }
}
