package backproof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code before its editor is there, and the moment when the editor takes its place. */
@ExtendWith(Browsing.class)
final class StillTest {
  /** Where each line of the code that is shown begins, and the colour of each of its letters. */
  private static final String LETTERS =
      """
      (code) => {
        const letters = [];
        const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const style = getComputedStyle(node.parentElement);
          for (let i = 0; i < node.length; i++) {
            if (!/\\s/.test(node.data[i])) {
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const { left, top } = range.getBoundingClientRect();
              letters.push([node.data[i], Math.round(left), Math.round(top), style.color,
                  style.fontStyle, style.fontWeight].join(" "));
            }
          }
        }
        return letters.slice(0, 500);
      }
      """;

  private static final String PLACE = "element => [element.scrollTop, element.scrollLeft]";

  @ParameterizedTest
  @ValueSource(strings = {"setup", "forward", "backward"})
  void everyLetterIsWhereAndAsTheEditorShowsIt(String cell, Visit visit) {
    for (int width : new int[] {1280, 375}) {
      Page page = visit.open("/play", new Browser.NewContextOptions().setViewportSize(width, 900));
      Visit.awaitCheck(page);
      page.locator("#tab-" + cell).evaluate("tab => tab.click()");
      page.locator("#panel-" + cell).scrollIntoViewIfNeeded();
      Object still = letters(page.locator("#panel-" + cell + " .lines code"));
      double height = page.locator("#panel-" + cell).boundingBox().height;
      Visit.turnToCode(page);
      assertThat(letters(page.locator("#panel-" + cell + " .cm-content"))).isEqualTo(still);
      assertThat(page.locator("#panel-" + cell).boundingBox().height).isEqualTo(height);
    }
  }

  private static Object letters(Locator code) {
    List<?> letters = (List<?>) code.evaluate(LETTERS);
    assertThat(letters).hasSizeGreaterThan(50);
    return letters;
  }

  @Test
  void theEditorGoesOnWhereTheReaderWas(Visit visit) {
    Page page = visit.open("/play", new Browser.NewContextOptions().setViewportSize(500, 600));
    List<Route> held = holdEditor(page);
    Locator still = page.locator("#panel-backward .still");
    still.evaluate("still => { still.scrollTop = 100; still.scrollLeft = 20; }");
    Object place = still.evaluate(PLACE);
    page.locator("textarea[name=backward]")
        .evaluate("a => { a.focus({ preventScroll: true }); a.setSelectionRange(200, 200); }");
    release(page, held);
    assertThat(page.locator("#panel-backward .cm-content")).isFocused();
    assertThat(page.locator("#panel-backward .cm-scroller").evaluate(PLACE)).isEqualTo(place);
    String before = Visit.source(page, "backward");
    page.keyboard().type("#");
    assertThat(Visit.source(page, "backward"))
        .isEqualTo(before.substring(0, 200) + "#" + before.substring(200));
  }

  @Test
  void whatIsTypedBeforeTheEditorCameIsCheckedAndKept(Visit visit) {
    Page page =
        visit.open("/play", new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    List<Route> held = holdEditor(page);
    page.locator("#tab-setup").click();
    page.keyboard().press("Tab");
    page.keyboard().type("1 / 0\n");
    Visit.awaitVerdict(page, "ZeroDivisionError");
    assertThat(page.locator(".stale")).hasCount(0);
    Locator panel = page.locator("#panel-setup");
    assertThat(panel.locator(".lines code")).containsText("1 / 0");
    assertThat(new AxeBuilder(page).withTags(AccessibilityTest.RULES).analyze().getViolations())
        .isEmpty();
    release(page, held);
    assertThat(panel.locator(".cm-content")).isFocused();
    assertThat(panel.locator(".cm-lintRange-error").first()).isVisible();
    assertThat(new AxeBuilder(page).withTags(AccessibilityTest.RULES).analyze().getViolations())
        .isEmpty();
    page.keyboard().type("2");
    assertThat(Visit.source(page, "setup")).startsWith("1 / 0\n2");
  }

  @Test
  void theEditorDoesNotComeUnderAPressedPointer(Visit visit) {
    Page page = visit.open("/play");
    List<Route> held = holdEditor(page);
    page.locator("#panel-backward .still").hover();
    page.mouse().down();
    release(page, held);
    page.waitForFunction("() => window.BackproofEditor");
    assertThat(page.locator(".code-editor")).hasCount(0);
    page.mouse().up();
    assertThat(page.locator("#panel-backward .cm-content")).isFocused();
  }

  @Test
  void aDraftIsShownAtOnce(Visit visit) {
    Page page = visit.openChecked("/play");
    Visit.write(page, "backward", "x = 41 # mine\n");
    Visit.awaitVerdict(page, "No verdict");
    List<Route> held = holdEditor(page);
    assertThat(page.locator("#panel-backward .lines code")).hasText("x = 41 # mine");
    release(page, held);
    assertThat(page.locator("#panel-backward .cm-content")).containsText("x = 41 # mine");
  }

  @Test
  void whatIsTypedBeforeThePageScriptCameIsSeen(Visit visit) {
    Page page = visit.open("about:blank");
    page.route(
        "**/page-*",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/javascript").setBody("")));
    page.navigate(visit.address("/play"));
    Locator area = page.locator("textarea[name=backward]");
    assertThat(area).hasCSS("-webkit-text-fill-color", "rgba(0, 0, 0, 0)");
    area.click();
    page.keyboard().type("x");
    assertThat(area).not().hasCSS("-webkit-text-fill-color", "rgba(0, 0, 0, 0)");
    page.locator("#title").click();
    assertThat(area).not().hasCSS("-webkit-text-fill-color", "rgba(0, 0, 0, 0)");
  }

  /** Opens the page anew, with an editor that comes only when it is released. */
  private static List<Route> holdEditor(Page page) {
    List<Route> held = new ArrayList<>();
    page.route("**/editor-*", held::add);
    page.reload();
    Visit.awaitCheck(page);
    return held;
  }

  private static void release(Page page, List<Route> held) {
    page.waitForCondition(() -> !held.isEmpty());
    assertThat(page.locator(".code-editor")).hasCount(0);
    held.getFirst().resume();
  }
}
