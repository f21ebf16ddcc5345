package org.kitepress.check.theme;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;

/** What lies in a site's own theme is whole, and used. What comes with the program is not looked at. */
public final class ThemeCheck {

    private ThemeCheck() {}

    public static void check(Site site, List<Problem> problems) {
        if (!site.theme().own().isEmpty()) {
            List<ThemeText> templates = ThemeText.templates(site.theme());
            List<ThemeText> assets = ThemeText.assets(site.theme());
            BlockRule.check(site.theme(), templates, problems);
            UseRule.check(site, templates, assets, problems);
            StyleRule.check(site.theme(), assets, problems);
        }
    }

    /** What its scripts do, told together with what its pages do. */
    public static List<Problem> ofScripts(Site site) {
        List<Problem> problems = new ArrayList<>();
        if (!site.theme().own().isEmpty()) {
            ScriptRule.check(site.theme(), ThemeText.assets(site.theme()), problems);
        }
        return problems;
    }

    /** What may be done better. */
    public static void advise(Site site, List<Problem> problems) {
        if (!site.theme().own().isEmpty()) {
            CopyRule.advise(site.theme(), ThemeText.templates(site.theme()), problems);
        }
    }
}
