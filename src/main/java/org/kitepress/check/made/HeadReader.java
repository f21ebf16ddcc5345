package org.kitepress.check.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a page says of itself before it shows anything: its language, its policies, its title. */
final class HeadReader {

    /** These leave the head open (HTML Living Standard, 13.2.6.4.4); behind any other, a policy counts for nothing. */
    private static final Set<String> HEAD = Set.of(
            "html", "head", "meta", "title", "link", "base", "script", "style", "noscript", "template", "noframes");

    private static final Set<String> LOADING = Set.of("script", "style", "base", "noscript");
    private static final String POLICY =
            "write `<meta http-equiv=\"Content-Security-Policy\" content=\"{{ site.policy }}\">` at the beginning of"
                    + " `<head>`";
    private static final String REFERRER =
            "write `<meta name=\"referrer\" content=\"no-referrer\">` at the beginning of `<head>`";

    private final String language;
    private final PolicyMeasure measure;
    private boolean open = true;
    private boolean begun;
    private boolean standard;
    private boolean loading;
    private Optional<String> said = Optional.empty();
    private boolean titled;
    private boolean fitted;
    private boolean strict;
    private boolean late;
    private Optional<String> weakness = Optional.empty();
    private boolean silent;
    private Optional<String> talking = Optional.empty();

    /**
     * @param language of the page
     * @param measure for its policy
     */
    HeadReader(String language, PolicyMeasure measure) {
        this.language = language;
        this.measure = measure;
    }

    /** Only before all else does it count. */
    void declaration(String said) {
        standard |= !begun && said.strip().toLowerCase(Locale.ROOT).matches("doctype\\s+html(\\s+system\\s.*)?+");
        begun = true;
    }

    /** @param inside whether it stands in what a browser passes over */
    void start(Tag tag, boolean inside) {
        begun = true;
        loading |= LOADING.contains(tag.name()) || tag.name().equals("link") && TagFetches.isFetching(tag);
        if (inside) {
            return;
        }
        open &= HEAD.contains(tag.name());
        switch (tag.name()) {
            case "html" -> said = said.or(() -> tag.value("lang"));
            case "title" -> titled |= open && !tag.text().isBlank();
            case "meta" -> meta(tag);
            default -> {}
        }
    }

    void end(String name) {
        open &= HEAD.contains(name) && !name.equals("head") && !name.equals("html");
    }

    void words() {
        begun = true;
        open = false;
    }

    private void meta(Tag tag) {
        String content = tag.value("content").orElse("");
        if (is(tag, "http-equiv", "content-security-policy") && open) {
            policy(content);
        } else if (is(tag, "name", "referrer")) {
            referrer(content);
        } else if (is(tag, "name", "viewport")) {
            fitted |= content.replace(" ", "").contains("width=device-width");
        }
    }

    private static boolean is(Tag tag, String attribute, String value) {
        return tag.value(attribute).filter(value::equalsIgnoreCase).isPresent();
    }

    private void policy(String content) {
        Optional<String> found = measure.weakness(content);
        strict |= !loading && found.isEmpty();
        late |= loading;
        weakness = weakness.or(() -> found);
    }

    /** Of several, the last one counts. */
    private void referrer(String content) {
        boolean good = content.toLowerCase(Locale.ROOT).equals("no-referrer");
        silent |= good && !loading;
        talking = good ? talking : talking.or(() -> Optional.of(content));
    }

    List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        if (!standard) {
            breaches.add(Breach.of(
                    "the page does not begin with `<!doctype html>`",
                    "write it into the first line: without it, browsers guess"));
        }
        if (!strict) {
            breaches.add(policy());
        }
        talking.ifPresent(content -> breaches.add(
                Breach.of("the referrer policy is `" + content + "`, not `no-referrer`,", REFERRER, "referrer")));
        if (!silent && talking.isEmpty()) {
            breaches.add(Breach.of("there is no referrer policy before what is loaded", REFERRER));
        }
        if (said.filter(language::equalsIgnoreCase).isEmpty()) {
            breaches.add(Breach.of(
                    "`<html>` does not say the language `" + language + "`",
                    "write `<html lang=\"{{ page.language }}\" dir=\"{{ page.direction }}\">`",
                    "<html"));
        }
        if (!titled) {
            breaches.add(Breach.of("there is no `<title>`", "write `<title>{{ page.title }}</title>` into `<head>`"));
        }
        if (!fitted) {
            breaches.add(Breach.of(
                    "nothing fits the page to a phone",
                    "write `<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">` into `<head>`"));
        }
        return breaches;
    }

    private Breach policy() {
        String policy = "the Content-Security-Policy ";
        if (weakness.isPresent()) {
            return Breach.of(policy + weakness.get(), POLICY, "Content-Security-Policy");
        }
        return late
                ? Breach.of(policy + "stands behind what is loaded", POLICY, "Content-Security-Policy")
                : Breach.of("the head has no Content-Security-Policy", POLICY);
    }
}
