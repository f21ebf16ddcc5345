package org.kitepress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InABrowser.class)
@DisplayName("A form, with scripts switched off")
class FormIT {

    private static final String FORM = "/forms/add-someone-inside/";

    private Visits visits;
    private Page page;

    @BeforeEach
    void arrive(Stage stage, Visits visits) {
        this.visits = visits;
        this.page = visits.begin(stage.own(), options -> options.setJavaScriptEnabled(false));
        page.navigate(FORM);
    }

    @Test
    void saysWhatItNeedsOnceSomebodyTriedToSend() {
        Locator needs = page.locator(".need");
        assertThat(needs.first()).isHidden();
        page.locator("form button").click();
        assertThat(needs.first()).isVisible();
        assertThat(needs.first()).hasText("Please write something here.");
        Locator name = page.getByLabel("Full legal name");
        assertThat(name).isFocused();
        assertThat(name.getAttribute("aria-describedby")).contains(needs.first().getAttribute("id"));
        name.fill("A name");
        assertThat(needs.first()).isHidden();
        assertThat(visits.outside()).isEmpty();
    }

    @Test
    void saysSoAsSoonAsAnAddressIsLeftUnfinished() {
        Locator email = page.getByLabel("Your email address");
        email.fill("nobody");
        email.press("Tab");
        assertThat(page.getByText("Please write a whole address")).isVisible();
        email.fill("");
        email.press("Tab");
        assertThat(page.getByText("Please write a whole address")).isHidden();
    }

    @Test
    void asksWhetherItIsSafeToWriteBack() {
        Locator question = page.getByRole(AriaRole.GROUP);
        assertThat(question).hasAccessibleName("Is it safe to write back to you? (leave empty if you like)");
        assertThat(question)
                .hasAccessibleDescription(
                        "Think of who else can open your mail or look at your phone. If you leave this empty, it means no.");
        for (Locator field : page.locator("[required]").all()) {
            field.fill("555-0100");
        }
        question.getByLabel("No").check();
        page.locator("form button").click();
        page.waitForURL("https://lantern.example/**");
        assertThat(visits.outside().get(0).postData())
                .contains("&safe-reply=No")
                .endsWith("&_gotcha=");
    }

    @Test
    void keepsItsTrapFromPeople() {
        Locator trap = page.locator("[name=_gotcha]");
        assertThat(trap).isHidden();
        assertThat(page.locator("main").ariaSnapshot()).doesNotContain("catches machines");
        List<Locator> fields = page.locator("form :is(input, textarea)").all();
        fields.get(0).focus();
        for (int i = 0; i < fields.size(); i++) {
            page.keyboard().press("Tab");
            assertThat(trap).not().isFocused();
        }
    }
}
