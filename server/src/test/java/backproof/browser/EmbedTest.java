package backproof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
final class EmbedTest {
  private static final String TELLING =
      "<script>addEventListener('message', e => { if (e.data && e.data.type === 'gradcheck:resize')"
          + " document.body.dataset.height = e.data.height; });</script>";

  @Test
  void plainFrameShowsTheVerdictAndTellsItsHeight(Visit visit) {
    try (HostPage host = HostPage.with(frame(visit, ""))) {
      Page page = visit.open(host.address());
      assertThat(page.frameLocator("iframe").locator("#verdict")).containsText("Wrong");
      assertThat(page.locator("body[data-height]")).hasCount(1);
      assertThat(Integer.parseInt(page.locator("body").getAttribute("data-height")))
          .isGreaterThan(100);
      assertThat(page.frameLocator("iframe").locator("#open")).isVisible();
    }
  }

  @Test
  void editInAPlainFrameIsCheckedInWebAssembly(Visit visit) {
    try (HostPage host = HostPage.with(frame(visit, ""))) {
      assertThat(edited(visit, host)).isEqualTo("WebAssembly");
    }
  }

  @Test
  void editInASandboxIsCheckedInJavaScript(Visit visit) {
    try (HostPage host = HostPage.with(frame(visit, "sandbox=\"allow-scripts\""))) {
      assertThat(edited(visit, host)).isEqualTo("JavaScript");
    }
  }

  @Test
  void aSandboxHasTheEditorsHelpToo(Visit visit) {
    try (HostPage host = HostPage.with(frame(visit, "sandbox=\"allow-scripts\""))) {
      Page page = visit.open(host.address());
      FrameLocator frame = page.frameLocator("iframe");
      frame.locator("summary:text-is('Code')").click();
      assertThat(frame.locator(".code-editor")).hasCount(0);
      Visit.turnToCode(frame.locator("#panel-backward"));
      frame.locator("#panel-backward .cm-content").click();
      page.keyboard().press("Control+End");
      assertThat(frame.locator(".cm-editor.cm-focused .cm-content[aria-autocomplete]")).hasCount(1);
      page.keyboard().type("\nnp.tan");
      assertThat(frame.locator(".cm-tooltip-autocomplete")).containsText("tanh");
    }
  }

  @Test
  void sandboxShowsTheAddressInPlaceOfADeadLink(Visit visit) {
    try (HostPage host = HostPage.with(frame(visit, "sandbox=\"allow-scripts\""))) {
      FrameLocator frame = visit.open(host.address()).frameLocator("iframe");
      assertThat(frame.locator("#open-address")).containsText("/s/");
      assertThat(frame.locator("#open")).isHidden();
    }
  }

  /** Breaks the setup inside the frame and says which engine noticed. */
  private static String edited(Visit visit, HostPage host) {
    Page page = visit.open(host.address());
    FrameLocator frame = page.frameLocator("iframe");
    frame.locator("summary:text-is('Code')").click();
    frame.locator("#tab-setup").click();
    frame.locator("#panel-setup .cm-content").click();
    page.keyboard().press("Control+Home");
    frame.locator("#panel-setup .cm-content").evaluate(Visit.PASTE, "1 / 0\n");
    assertThat(frame.locator("#verdict"))
        .containsText(
            "ZeroDivisionError", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    return frame.locator("body").getAttribute("data-engine");
  }

  private static String frame(Visit visit, String attributes) {
    return "<!doctype html><title>A course page</title>"
        + TELLING
        + "<iframe src=\""
        + visit.address("/embed/s/" + Snapshots.save(visit))
        + "\" width=\"700\" height=\"900\" title=\"check\" "
        + attributes
        + "></iframe>";
  }
}
