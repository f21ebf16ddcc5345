package org.kitepress.model.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Hosts that shorten other people's links: who clicks cannot see where it leads, and whoever owns the link can change it.
 *
 * <p>The best known of the list at {@code github.com/PeterDaveHello/url-shorteners} of 10 September 2025, and some that
 * belong to them. Left out are those that only lead to one site of their owner, such as {@code youtu.be}.
 */
final class Shorteners {

    private static final Set<String> HOSTS = Set.of(
            "2.gp",
            "adf.ly",
            "bc.vc",
            "bit.do",
            "bit.ly",
            "bitly.com",
            "bl.ink",
            "buff.ly",
            "clck.ru",
            "clicky.me",
            "cutt.ly",
            "da.gd",
            "db.tt",
            "dlvr.it",
            "dub.sh",
            "dwz.cn",
            "flip.it",
            "geni.us",
            "gg.gg",
            "goo.gl",
            "goo.su",
            "goo-gl.me",
            "grabify.link",
            "han.gl",
            "hubs.ly",
            "hyperurl.co",
            "ift.tt",
            "iplogger.org",
            "is.gd",
            "j.mp",
            "kutt.it",
            "lihi.cc",
            "lnkd.in",
            "n9.cl",
            "ouo.io",
            "ow.ly",
            "page.link",
            "prf.hn",
            "q.gs",
            "qr.ae",
            "qr.net",
            "rb.gy",
            "rebrand.ly",
            "reurl.cc",
            "rotf.lol",
            "s.coop",
            "s.id",
            "sh.st",
            "short.gy",
            "shorte.st",
            "shorturl.at",
            "smarturl.it",
            "snip.ly",
            "soo.gd",
            "surl.li",
            "t.cn",
            "t.co",
            "t.ly",
            "t2m.io",
            "tiny.cc",
            "tiny.one",
            "tinu.be",
            "tinyurl.com",
            "tny.im",
            "tr.im",
            "trib.al",
            "u.to",
            "url.cn",
            "url.ie",
            "urlz.fr",
            "v.gd",
            "v.ht",
            "vk.cc",
            "x.gd",
            "zi.ma",
            "zpr.io");

    private Shorteners() {}

    /**
     * The shortener that a host is, or belongs to.
     *
     * @param host in any case
     */
    static Optional<String> owner(String host) {
        String name = HostName.bare(host).toLowerCase(Locale.ROOT);
        while (!HOSTS.contains(name) && name.indexOf('.') >= 0) {
            name = name.substring(name.indexOf('.') + 1);
        }
        return HOSTS.contains(name) ? Optional.of(name) : Optional.empty();
    }
}
