package org.kitepress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way out without scripts is among {@link WayOutIT}'s own. */
@ExtendWith(InABrowser.class)
@DisplayName("With scripts switched off")
class WithoutScriptsIT {

    private Visits visits;
    private Page page;

    @BeforeEach
    void arrive(Stage stage, Visits visits) {
        this.visits = visits;
        this.page = visits.begin(stage.own(), options -> options.setJavaScriptEnabled(false));
    }

    @Test
    void theMenuLeadsToItsPages() {
        page.navigate("/");
        List<String> labels = page.locator("nav a").allInnerTexts();
        assertThat(labels).hasSizeGreaterThan(5);
        for (String label : labels) {
            page.locator("nav").getByText(label).click();
            assertThat(page.locator("h1")).hasText(label);
            assertThat(page.locator("nav [aria-current=page]")).hasText(label);
        }
    }

    @Test
    void whatMayBeHardToReadOpensAndCloses() {
        page.navigate("/stories/a-bus-ticket-home/");
        Locator warning = page.locator("details.warning").first();
        Locator hidden = warning.locator("p").first();
        assertThat(hidden).isHidden();
        warning.locator("summary").click();
        assertThat(hidden).isVisible();
        warning.locator("summary").press("Enter");
        assertThat(hidden).isHidden();
    }

    @Test
    void aFormIsSent() {
        page.navigate("/forms/add-someone-inside/");
        for (Locator field : page.locator("[required]").all()) {
            field.fill("555-0100");
        }
        page.locator("form button").click();
        page.waitForURL("https://lantern.example/**");
        Request sent = visits.outside().get(0);
        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.postData()).contains("legal-name=555-0100").contains("&address=555-0100");
    }

    @Test
    void anEmptyFormIsNotSent() {
        page.navigate("/forms/add-someone-inside/");
        page.locator("form button").click();
        assertThat(page.locator("form")).isVisible();
        assertThat(visits.outside()).isEmpty();
    }
}
