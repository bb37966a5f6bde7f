package backproof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What axe can see of WCAG 2.2 AA, on every kind of page, in both themes, wide and narrow. */
@ExtendWith(Browsing.class)
final class AccessibilityTest {
  static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @Test
  void pagesHaveNoViolation(Visit visit) {
    String snapshot = Snapshots.save(visit);
    List<String> violations = new ArrayList<>();
    for (String path :
        List.of(
            "/",
            "/s/" + snapshot,
            "/docs/python",
            "/docs/verdict",
            "/decode?difference=0.1734419689",
            "/embed/s/" + snapshot)) {
      for (Browser.NewContextOptions options : looks()) {
        Page page = visit.open(path, options);
        if (page.locator("main.workbench").count() > 0) {
          Visit.awaitCheck(page);
          violations.addAll(violations(page));
          Visit.turnToCode(page);
        }
        violations.addAll(violations(page));
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void pagesToReadAndPagesOfAnOwnerHaveNoViolation(Visit visit) {
    String id = Snapshots.keep(visit);
    List<String> violations = new ArrayList<>();
    for (String path :
        List.of(
            "/edit/" + id,
            "/e/" + id + "/v/1/diff/1",
            "/report?of=/e/" + id,
            "/e/" + id + "/share",
            "/docs",
            "/docs/api",
            "/docs/embed",
            "/docs/operate",
            "/privacy")) {
      for (Browser.NewContextOptions options : looks()) {
        violations.addAll(violations(visit.open(path, options)));
      }
    }
    assertThat(violations).isEmpty();
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .map(found -> page.url() + ": " + found.getId() + " " + found.getNodes())
            .toList();
  }

  private static List<Browser.NewContextOptions> looks() {
    return List.of(
        look(1280, ColorScheme.LIGHT), look(1280, ColorScheme.DARK), look(375, ColorScheme.LIGHT));
  }

  private static Browser.NewContextOptions look(int width, ColorScheme scheme) {
    return new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
  }
}
