package backproof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes beyond the verdict: the epsilon curve, the lens and the panel of judges. */
@ExtendWith(Browsing.class)
final class StudiesTest {
  private static final String MENDED = "/play?preset=fraud-net-mended";

  private static void open(Page page, String part) {
    page.locator("#study-" + part + " > summary").click();
  }

  private static Locator curve(Page page) {
    open(page, "curve");
    Locator curve = page.locator("#curve svg.curve");
    assertThat(curve).isVisible();
    return curve;
  }

  @Test
  void nothingOfItIsFetchedBeforeItIsOpened(Visit visit) {
    Page page = visit.open("about:blank");
    List<String> loaded = new ArrayList<>();
    page.onRequest(request -> loaded.add(request.url()));
    page.navigate(visit.address(MENDED));
    Visit.awaitCheck(page);
    assertThat(loaded).noneMatch(url -> url.contains("/study-"));
    curve(page);
    assertThat(loaded).anyMatch(url -> url.matches(".*/study-.*\\.js"));
  }

  @Test
  void theCurveNamesTheBestEpsilonAndTheNoisyExpression(Visit visit) {
    Page page = visit.openChecked(MENDED);
    curve(page);
    assertThat(page.locator("#curve")).containsText("The best epsilon here is about 7.2e-5");
    assertThat(page.locator("#curve")).containsText("Your cost is noisy, not your gradient");
    assertThat(page.locator("#curve")).containsText("1 - A3");
    open(page, "curve");
    page.locator("#study-curve > summary").click();
    page.locator("#curve-numbers > summary").click();
    assertThat(page.locator("#curve-numbers tbody tr")).hasCount(49);
  }

  @Test
  void draggingTheHandleChangesEpsilon(Visit visit) {
    Page page = visit.openChecked(MENDED);
    curve(page).scrollIntoViewIfNeeded();
    BoundingBox grip = page.locator("#epsilon-handle circle").boundingBox();
    double x = grip.x + grip.width / 2;
    double y = grip.y + grip.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x + 60, y);
    assertThat(page.locator("#epsilon")).not().hasValue("1e-7");
    page.mouse().up();
    double epsilon = Double.parseDouble(page.locator("#epsilon").inputValue());
    assertThat(epsilon).isBetween(1e-6, 1e-3);
    assertThat(page.locator("#epsilon-handle"))
        .hasAttribute("aria-valuenow", Pattern.compile("-[3-6]\\.[0-9]"));
    Visit.awaitVerdict(page, "Right");
  }

  @Test
  void arrowKeysMoveTheHandle(Visit visit) {
    Page page = visit.openChecked(MENDED);
    curve(page);
    page.locator("#epsilon-handle").focus();
    page.keyboard().press("PageUp");
    assertThat(page.locator("#epsilon")).hasValue("0.000001");
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator("#epsilon")).hasValue("7.9e-7");
    Visit.awaitVerdict(page, "ε 7.9e-7");
    assertThat(page.locator("#curve")).containsText("Yours, 7.9e-7");
    assertThat(page.locator("#epsilon-handle")).isFocused();
  }

  @Test
  void aNewTextBringsANewCurve(Visit visit) {
    Page page = visit.openChecked(MENDED);
    curve(page);
    String forward = Visit.source(page, "forward");
    Visit.write(
        page,
        "forward",
        forward.replace(
            "np.multiply(-np.log(A3), Y) + np.multiply(-np.log(1 - A3), 1 - Y)",
            "np.logaddexp(0, Z3) - Y * Z3"));
    assertThat(page.locator("#curve")).not().containsText("noisy");
    assertThat(page.locator("#curve")).containsText("The best epsilon");
  }

  @Test
  void clickingAnEntryPutsItUnderTheLens(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("svg.heatmap.large[data-name=W2] .entry").nth(11).click();
    assertThat(page.locator("#lens")).containsText("W2[2, 1]");
    assertThat(page.locator("#lens svg.lens")).isVisible();
    assertThat(page.locator("#lens-entry")).hasValue("W2[2, 1]");
    page.locator("#lens-width").selectOption("1");
    assertThat(page.locator("#lens svg.lens")).containsText("+1");
    page.locator("svg.heatmap.large[data-name=W2] .entry").nth(12).hover();
    assertThat(page.locator("#lens")).containsText("W2[2, 2]");
  }

  @Test
  void judgesSayWhyTheyErr(Visit visit) {
    Page page = visit.openChecked(MENDED);
    open(page, "judges");
    Locator text = page.locator("#judges tr", new Page.LocatorOptions().setHasText("its text"));
    assertThat(text).containsText("rejects");
    assertThat(text).containsText("False alarm");
    assertThat(page.locator("#judges tbody tr")).hasCount(12);
  }

  @Test
  void withoutAScriptTheServerDrawsThem(Visit visit) {
    Page page = visit.open(MENDED, Visit.withoutScript());
    open(page, "curve");
    page.locator("#study-curve button").click();
    assertThat(page.locator("#curve svg.curve")).isVisible();
    assertThat(page.locator("#verdict")).containsText("Right");
    open(page, "lens");
    page.locator("#lens-entry").fill("W1[1, 1]");
    page.locator("#study-lens button").click();
    assertThat(page.locator("#lens svg.lens")).isVisible();
    assertThat(page.locator("#lens-entry")).hasValue("W1[1, 1]");
    page.navigate(visit.address(MENDED + "&with=curve,judges"));
    assertThat(page.locator("#curve svg.curve")).isVisible();
    assertThat(page.locator("#judges")).containsText("Chainer");
  }

  @Test
  void theyHaveNoViolationOfTheAccessibilityRulesAndFitNarrowScreens(Visit visit) {
    Page page =
        visit.open(
            MENDED + "&with=curve,judges&lens=W1%5B1,+1%5D",
            Visit.withoutScript().setViewportSize(320, 700));
    assertThat(page.locator("#lens svg.lens")).hasCount(1);
    Page live = visit.openChecked(MENDED + "&with=curve,judges&lens=W1%5B1,+1%5D");
    assertThat(live.locator("#curve")).hasAttribute("data-run", Pattern.compile("[0-9]+"));
    assertThat(new AxeBuilder(live).withTags(AccessibilityTest.RULES).analyze().getViolations())
        .isEmpty();
    for (int width : new int[] {320, 375, 768, 1280}) {
      live.setViewportSize(width, 800);
      assertThat(
              (Integer)
                  live.evaluate(
                      "document.documentElement.scrollWidth"
                          + " - document.documentElement.clientWidth"))
          .as("width %d", width)
          .isLessThanOrEqualTo(0);
    }
  }

  @Test
  void thePointIsScoredAndABetterOneNamed(Visit visit) {
    Page page = visit.openChecked(MENDED);
    open(page, "score");
    Locator score = page.locator("#score");
    assertThat(score).containsText(Pattern.compile("This point would catch \\d+ of \\d+ small"));
    assertThat(score).containsText("Better points that were tried: np.random.seed(");
    score.locator("summary").click();
    assertThat(score.locator("li").first()).containsText("of backward: ");
    assertThat(
            new AxeBuilder(page)
                .include("#study-score")
                .withTags(AccessibilityTest.RULES)
                .analyze()
                .getViolations())
        .isEmpty();
  }

  @Test
  void aKinkIsNamedAtItsEntry(Visit visit) {
    Page page = visit.openChecked(MENDED);
    Locator block =
        page.locator("details.block", new Page.LocatorOptions().setHasText("dW1")).first();
    block.locator("summary").first().click();
    Locator kink = block.locator(".entry.kink").first();
    kink.hover();
    assertThat(page.locator("#entry-readout"))
        .containsText(
            Pattern.compile("Z1\\[\\d, \\d] \\(line \\d+ of the forward cell\\) changes sides"));
    block.locator(".numbers > summary").click();
    assertThat(
            block.locator(".numbers th", new Locator.LocatorOptions().setHasText("nearest kink")))
        .isVisible();
  }
}
