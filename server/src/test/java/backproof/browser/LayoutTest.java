package backproof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
final class LayoutTest {
  @Test
  void narrowScreenShowsOnePartAtATimeAndNeverScrollsSideways(Visit visit) {
    Page page = visit.open("/play", new Browser.NewContextOptions().setViewportSize(320, 640));
    Visit.awaitCheck(page);
    assertThat(page.locator("#panel-backward")).isVisible();
    assertThat(page.locator("#report")).isHidden();
    page.locator("label[for=view-report]").click();
    assertThat(page.locator("#report")).isVisible();
    assertThat(page.locator("#panel-backward")).isHidden();
    page.locator("label[for=view-settings]").click();
    assertThat(page.locator("#epsilon")).isVisible();
    assertThat(sidewaysRoom(page)).isLessThanOrEqualTo(0);
  }

  @Test
  void atNoWidthDoesThePageScrollSideways(Visit visit) {
    Page page = visit.openChecked("/play");
    for (int width = 320; width <= 1400; width += 60) {
      page.setViewportSize(width, 800);
      assertThat(sidewaysRoom(page)).as("width %d", width).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void theReferenceFitsANarrowScreenWithoutAScript(Visit visit) {
    Page page = visit.open("/docs/python#np.sum", Visit.withoutScript().setViewportSize(320, 640));
    assertThat(page.locator("[id='np.sum']")).isInViewport();
    assertThat(page.locator("dt:target + dd")).containsText("the sum over all elements");
    assertThat(sidewaysRoom(page)).isLessThanOrEqualTo(0);
  }

  @Test
  void wideScreenPutsCodeAndReportSideBySide(Visit visit) {
    Page page = visit.open("/play", new Browser.NewContextOptions().setViewportSize(2560, 1200));
    Visit.awaitCheck(page);
    double codeEnds =
        page.locator(".code-pane").boundingBox().x + page.locator(".code-pane").boundingBox().width;
    assertThat(page.locator(".report-pane").boundingBox().x).isGreaterThanOrEqualTo(codeEnds);
    assertThat(sidewaysRoom(page)).isLessThanOrEqualTo(0);
  }

  @Test
  void arrowKeysMoveBetweenTheCells(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("#tab-backward").focus();
    page.keyboard().press("Home");
    assertThat(page.locator("#tab-setup")).isFocused();
    assertThat(page.locator("#panel-setup")).isVisible();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#tab-forward")).hasAttribute("aria-selected", "true");
    assertThat(page.locator("#panel-setup")).isHidden();
  }

  @Test
  void arrowKeysWalkTheEntriesOfAPicture(Visit visit) {
    Page page = visit.openChecked("/play");
    Locator entries =
        page.locator("details.block[open] svg.heatmap.large").first().locator(".entry");
    entries.first().focus();
    assertThat(page.locator("#entry-readout")).containsText("numerical");
    String first = page.locator("#entry-readout").textContent();
    page.keyboard().press("ArrowRight");
    assertThat(entries.nth(1)).isFocused();
    assertThat(page.locator("#entry-readout").textContent()).isNotEqualTo(first);
  }

  @Test
  void chosenThemeStays(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("#theme").click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    page.reload();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
  }

  private static int sidewaysRoom(Page page) {
    return (Integer)
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }
}
