package org.kitepress.check.theme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.settings.Theme;

/** A script keeps nothing of a visit, tells nobody of it, and leads nobody elsewhere, as far as it says so plainly. */
final class ScriptRule {

    private static final String STORES = "keeps something in the reader's browser";
    private static final String TELLS = "tells somebody of the visit";
    private static final String LOADS = "loads a program that nobody has looked at";

    /** What each of these does. */
    private static final Map<String, String> DOES = Map.ofEntries(
            Map.entry("cookie", STORES),
            Map.entry("cookiestore", STORES),
            Map.entry("localstorage", STORES),
            Map.entry("sessionstorage", STORES),
            Map.entry("indexeddb", STORES),
            Map.entry("serviceworker", STORES),
            Map.entry("sendbeacon", TELLS),
            Map.entry("websocket", TELLS),
            Map.entry("eventsource", TELLS),
            Map.entry("rtcpeerconnection", TELLS),
            Map.entry("geolocation", TELLS),
            Map.entry("import", LOADS),
            Map.entry("eval", LOADS));

    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<=[.\"'])(?:cookie)\\b|\\b(?:cookieStore|localStorage|sessionStorage|indexedDB|serviceWorker|sendBeacon|WebSocket|EventSource"
                    + "|RTCPeerConnection|geolocation)\\b|\\b(?:import|eval)\\s*+\\()",
            Pattern.CASE_INSENSITIVE);
    /** To go where a link of the page leads is what a way out does. */
    private static final Pattern LEADING = Pattern.compile(
            "\\b(location(?:\\.href)?+\\s*+=(?!=)|location\\s*+\\.\\s*+(?:assign|replace)\\s*+\\(|window\\s*+\\.\\s*+open\\s*+\\()"
                    + "(?!\\s*+[\\w.]+\\.href\\s*+[);])");

    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^[ \\t]*+(?://|\\*(?!/)).*+$");

    private ScriptRule() {}

    static void check(Theme theme, List<ThemeText> assets, List<Problem> problems) {
        ThemeText.own(assets, theme)
                .filter(asset -> !asset.file().extension().equals("css"))
                .forEach(script -> check(script, problems));
    }

    private static void check(ThemeText script, List<Problem> problems) {
        String code = COMMENT_LINE.matcher(script.text()).replaceAll(comment -> " "
                .repeat(comment.group().length()));
        Matcher named = NAMED.matcher(code);
        while (named.find()) {
            String name = named.group().replaceAll("[\\s(]", "");
            tell(script, name, DOES.get(name.toLowerCase(Locale.ROOT)), named.start(), problems);
        }
        Matcher leading = LEADING.matcher(code);
        while (leading.find()) {
            String name = leading.group(1).replaceAll("[\\s=(]", "");
            tell(script, name, "leads readers elsewhere", leading.start(), problems);
        }
    }

    private static void tell(ThemeText script, String name, String does, int at, List<Problem> problems) {
        problems.add(new Problem(
                Code.SCRIPT_UNSAFE,
                "`" + script.name() + "` " + does + ": `" + name + "`",
                "take it out; a link in the page is how readers go elsewhere",
                script.at(at)));
    }
}
