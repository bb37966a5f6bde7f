package backproof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a gradient goes wrong, and the edit that mends it. */
@ExtendWith(Browsing.class)
final class FindingsTest {
  private static final LocatorAssertions.HasCountOptions SOON =
      new LocatorAssertions.HasCountOptions().setTimeout(30_000);

  private static Locator findings(Page page) {
    return page.locator("#findings .findings > ol > li");
  }

  private static void applyFirst(Page page) {
    Locator first = findings(page).first();
    first.locator("summary").last().click();
    first.locator("button.apply").click();
  }

  @Test
  void bothLinesAreNamedBeforeAnyScriptRuns(Visit visit) {
    Page page = visit.open("/", Visit.withoutScript());
    assertThat(findings(page)).hasCount(2);
    assertThat(page.locator("#findings")).containsText("of the backward cell: dW2");
    assertThat(page.locator("#findings")).containsText("of the backward cell: db1");
    findings(page).first().locator("summary").last().click();
    assertThat(findings(page).first().locator("button.apply")).isHidden();
    assertThat(page.locator("#panel-backward .line-numbers .origin"))
        .hasText(new String[] {"18", "24"});
    findings(page).first().locator("a.jump").click();
    assertThat(page).hasURL(Pattern.compile("#cell-backward$"));
  }

  @Test
  void everyLineIsMarkedAndReachedFromTheList(Visit visit) {
    Page page = visit.openChecked("/play");
    assertThat(page.locator("#panel-backward .line-numbers .origin"))
        .hasText(new String[] {"18", "24"});
    page.locator("#tab-setup").click();
    findings(page).last().locator("a.jump").click();
    Locator editor = page.locator("#panel-backward .cm-editor");
    assertThat(editor).isVisible();
    assertThat(page.locator("#panel-backward .cm-lintRange-error")).hasCount(2);
    assertThat(page.locator("#panel-backward .cm-lint-marker-error")).hasCount(2);
    findings(page).last().locator("a.jump").click();
    assertThat(page.locator("#panel-backward .cm-activeLine")).containsText("db1 = 4");
  }

  @Test
  void editsAreAppliedOneByOneAndTakenBack(Visit visit) {
    Page page = visit.openChecked("/play");
    assertThat(findings(page)).hasCount(2);
    String before = Visit.source(page, "backward");
    applyFirst(page);
    assertThat(findings(page)).hasCount(1, SOON);
    assertThat(page.locator(".mended")).containsText("Applied to line");
    applyFirst(page);
    Visit.awaitVerdict(page, "Right");
    assertThat(findings(page)).hasCount(0);
    assertThat(Visit.source(page, "backward")).isNotEqualTo(before);
    page.locator(".mended button").click();
    Visit.awaitVerdict(page, "Wrong");
    assertThat(findings(page)).hasCount(1, SOON);
    assertThat(page.locator(".mended")).hasCount(0);
  }

  @Test
  void aBugTypedJustNowIsFound(Visit visit) {
    Page page = visit.openChecked("/play?preset=fraud-net-mended");
    assertThat(findings(page)).hasCount(0);
    String backward = Visit.source(page, "backward");
    Visit.write(page, "backward", backward.replace("dZ3 = A3 - Y", "dZ3 = Y - A3"));
    Visit.awaitVerdict(page, "Wrong");
    assertThat(findings(page)).hasCount(1, SOON);
    assertThat(page.locator("#findings")).containsText("dZ3");
    assertThat(page.locator("#findings .follows")).containsText("line 13 (dW3)");
    assertThat(page.locator("#panel-backward .cm-lintRange-error").first()).isVisible();
    Locator following = page.locator("#panel-backward .cm-lintRange-hint").first();
    assertThat(following).containsText("dW3");
    Visit.write(page, "backward", backward);
    Visit.awaitVerdict(page, "Right");
    assertThat(findings(page)).hasCount(0);
  }

  /** Where no verdict is possible there may still be a line to blame for that. */
  @Test
  void whatIsDrawnAnewIsFoundWhereNothingCanBeTold(Visit visit) {
    Page page = visit.openChecked("/play?preset=fraud-net-mended");
    String forward = Visit.source(page, "forward");
    String drawing = "    m = X.shape[1]\n    X = X * (np.random.rand(*X.shape) < 0.5)";
    Visit.write(page, "forward", forward.replace("    m = X.shape[1]", drawing));
    Visit.awaitVerdict(page, "Cannot tell");
    assertThat(findings(page)).hasCount(1, SOON);
    assertThat(page.locator("#findings")).containsText("X is drawn anew each time");
  }

  @Test
  void aProgramThatRaisesIsMendedByOneClick(Visit visit) {
    Page page = visit.openChecked("/play?preset=fraud-net-mended");
    String backward = Visit.source(page, "backward");
    Visit.write(page, "backward", backward.replace("np.dot(dZ2, A1.T)", "np.dot(dZ2, A1)"));
    Visit.awaitVerdict(page, "No verdict");
    assertThat(page.locator("#verdict")).containsText("ValueError: shapes (3,3) and (5,3)");
    assertThat(findings(page)).hasCount(1, SOON);
    assertThat(page.locator("#findings")).containsText("Line 18 of the backward cell: dW2");
    applyFirst(page);
    Visit.awaitVerdict(page, "Right");
    assertThat(findings(page)).hasCount(0);
  }
}
