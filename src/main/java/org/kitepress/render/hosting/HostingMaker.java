package org.kitepress.render.hosting;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kitepress.model.Page;
import org.kitepress.model.Policy;
import org.kitepress.model.Site;
import org.kitepress.model.address.Address;
import org.kitepress.model.address.OnionAddress;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.output.Artifact;
import org.kitepress.render.feed.FeedFormat;

/** Gathers what a host has to know. */
public final class HostingMaker {

    private final Site site;
    private final URI url;

    public HostingMaker(Site site) {
        this.site = site;
        this.url = URI.create(site.settings().url());
    }

    /** @param kept the files that never change under their name */
    public Hosting make(List<Artifact> kept) {
        return new Hosting(
                url.getHost(),
                url.getPath(),
                headers(),
                kept.stream().map(file -> url.getPath() + file.path()).toList(),
                Arrays.stream(FeedFormat.values())
                        .map(format -> new Hosting.Typed(format.file(), format.type()))
                        .toList(),
                site.pages().stream().flatMap(this::moved).toList(),
                site.takenDown().stream().map(gone -> path(gone.address())).toList(),
                site.settings().onion().map(OnionAddress::url));
    }

    private List<Hosting.Header> headers() {
        return List.of(
                new Hosting.Header("Content-Security-Policy", Policy.of(site) + "; frame-ancestors 'none'"),
                new Hosting.Header("Referrer-Policy", "no-referrer"),
                new Hosting.Header("X-Content-Type-Options", "nosniff"),
                new Hosting.Header("X-Frame-Options", "DENY"),
                new Hosting.Header("Cross-Origin-Opener-Policy", "same-origin"),
                new Hosting.Header(
                        "Permissions-Policy", "geolocation=(), camera=(), microphone=(), interest-cohort=()"));
    }

    private Stream<Hosting.Moved> moved(Page page) {
        return page.isOpen(Channel.WEB)
                ? page.document().aliases().stream()
                        .map(alias -> new Hosting.Moved(path(new Address(alias)), path(page.address())))
                : Stream.empty();
    }

    /** From the root of the host. */
    private String path(Address address) {
        return url.getPath() + address.path().substring(1);
    }
}
