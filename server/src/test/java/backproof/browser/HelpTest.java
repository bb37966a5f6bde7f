package backproof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Completion, signatures and documentation in the editors. */
@ExtendWith(Browsing.class)
final class HelpTest {
  private static final double A_TYPISTS_PAUSE = 30;

  /** CodeMirror lets keys that are typed on pass by a list that has only just come up. */
  private static final double UNTIL_THE_LIST_TAKES_KEYS = 200;

  @Test
  void membersOfNumpyAreCompletedWithTheirSignatures(Visit visit) {
    Page page = visit.openChecked("/play");
    type(page, "setup", "\nz = np.su");
    Locator first = list(page).locator("li").first();
    assertThat(first).containsText("sum(a, axis=None");
    assertThat(page.locator(".cm-completionInfo")).containsText("the sum over all elements");
    page.waitForTimeout(UNTIL_THE_LIST_TAKES_KEYS);
    page.keyboard().press("Enter");
    assertThat(Visit.source(page, "setup")).endsWith("\nz = np.sum");
  }

  @Test
  void modulesInsideNumpyHaveTheirOwnMembers(Visit visit) {
    Page page = visit.openChecked("/play");
    type(page, "setup", "\nz = np.random.rand");
    assertThat(list(page)).containsText("randn(*size)");
    type(page, "setup", "\nz = np.linalg.");
    assertThat(list(page)).containsText("norm(x");
    assertThat(list(page)).not().containsText("randn");
  }

  @Test
  void namesOfAllCellsAreThereAndThoseOfOtherFunctionsAreNot(Visit visit) {
    Page page = visit.openChecked("/play");
    Visit.write(page, "setup", "import numpy as np\nweights_of_setup = np.ones(3)\n");
    Visit.write(page, "forward", "def helper(weights_of_helper):\n    return 1\n");
    Visit.write(page, "backward", "def backward(weights_given):\n    weights_local = 2\n    ");
    type(page, "backward", "weights");
    assertThat(list(page).locator("li"))
        .containsText(new String[] {"weights_given", "weights_local", "weights_of_setup"});
    assertThat(list(page)).not().containsText("weights_of_helper");
  }

  @Test
  void anArrayHasItsMethodsAndADictItsKeys(Visit visit) {
    Page page = visit.openChecked("/play");
    type(page, "setup", "\nW1.resh");
    assertThat(list(page)).containsText("reshape(*shape, order='C')");
    type(page, "setup", "\nparameters['W");
    assertThat(list(page).locator("li")).hasText(new String[] {"W1", "W2", "W3"});
    type(page, "setup", "\nparameters.ite");
    assertThat(list(page).locator("li").first()).hasText("items()");
  }

  @Test
  void parametersThatCanBeGivenByNameAreOffered(Visit visit) {
    Page page = visit.openChecked("/play");
    type(page, "setup", "\nz = np.sum(X, ax");
    assertThat(list(page).locator("li").first()).hasText("axis=None");
    page.waitForTimeout(UNTIL_THE_LIST_TAKES_KEYS);
    page.keyboard().press("Enter");
    assertThat(Visit.source(page, "setup")).endsWith("\nz = np.sum(X, axis=)");
  }

  @Test
  void anObjectHasTheAttributesOfItsClass(Visit visit) {
    Page page = visit.openChecked("/play");
    Visit.write(
        page,
        "setup",
        """
        class Layer:
            def __init__(self, size):
                self.size_of_layer = size

            def forward_pass(self, x):
                "doubles x"
                return x

        layer = Layer(3)
        """);
    type(page, "setup", "layer.");
    assertThat(list(page).locator("li")).hasText(new String[] {"forward_pass(x)", "size_of_layer"});
  }

  @Test
  void theParameterThatIsWrittenStandsOut(Visit visit) {
    Page page = visit.openChecked("/play");
    type(page, "setup", "\nz = np.sum(X, ");
    assertThat(page.locator(".help b")).hasText("axis=None");
    page.keyboard().type("keepdims=", slowly());
    assertThat(page.locator(".help b")).hasText("keepdims=False");
    page.keyboard().press("Escape");
    assertThat(page.locator(".help")).hasCount(0);
  }

  @Test
  void aNameUnderThePointerIsExplained(Visit visit) {
    Page page = visit.openChecked("/play");
    type(page, "setup", "\nnp.maximum");
    page.keyboard().press("Escape");
    page.locator("#panel-setup .cm-line")
        .last()
        .hover(new Locator.HoverOptions().setPosition(50, 10));
    assertThat(page.locator(".help")).containsText("np.maximum(x1, x2");
    assertThat(page.locator(".help a")).hasAttribute("href", "/docs/python#np.maximum");
    page.keyboard().press("Escape");
    assertThat(page.locator(".help")).hasCount(0);
  }

  @Test
  void theKeyboardAloneReachesEverythingAndLeaves(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("#tab-setup").click();
    page.keyboard().press("Tab");
    Locator editor = page.locator("#panel-setup .cm-content");
    assertThat(editor).isFocused();
    page.keyboard().press("Control+End");
    awaitHelp(page);
    page.keyboard().press("Control+Space");
    assertThat(list(page)).isVisible();
    assertThat(editor).hasAttribute("aria-autocomplete", "list");
    page.keyboard().press("Escape");
    assertThat(list(page)).hasCount(0);
    page.keyboard().type("np.exp", slowly());
    page.keyboard().press("Escape");
    page.keyboard().press("F1");
    assertThat(page.locator(".help")).containsText("np.exp(x");
    assertThat(page.locator("#panel-setup .cm-announced")).containsText("e to the power x");
    page.keyboard().press("Escape");
    assertThat(page.locator(".help")).hasCount(0);
    page.keyboard().press("Tab");
    assertThat(editor).isFocused();
    page.keyboard().press("Escape");
    page.keyboard().press("Tab");
    assertThat(editor).not().isFocused();
  }

  @Test
  void enterAfterAWholeWordIsANewLine(Visit visit) {
    Page page = visit.openChecked("/play");
    type(page, "setup", "\npass");
    assertThat(list(page)).isVisible();
    page.waitForTimeout(UNTIL_THE_LIST_TAKES_KEYS);
    page.keyboard().press("Enter");
    assertThat(Visit.source(page, "setup")).endsWith("\npass\n");
  }

  @Test
  void nothingIsOfferedInCommentsAndForNewNames(Visit visit) {
    Page page = visit.openChecked("/play");
    type(page, "setup", "\n# np.su");
    type(page, "setup", "\ndef prin");
    page.keyboard().press("Enter");
    assertThat(Visit.source(page, "setup")).endsWith("\n# np.su\ndef prin\n");
  }

  @Test
  void theListIsAccessible(Visit visit) {
    Page page = visit.openChecked("/play");
    type(page, "setup", "\nz = np.su");
    assertThat(list(page)).isVisible();
    // The arrow keys walk through the list while the focus stays in the text: the rule knows no
    // such
    // list.
    AxeBuilder editor =
        new AxeBuilder(page)
            .include("#panel-setup")
            .disableRules(List.of("scrollable-region-focusable"));
    assertThat(editor.analyze().getViolations()).isEmpty();
  }

  private static Locator list(Page page) {
    return page.locator(".cm-tooltip-autocomplete");
  }

  /** Types at the end of a cell, as fast as people do, once help has come. */
  private static void type(Page page, String cell, String text) {
    page.locator("#tab-" + cell).click();
    page.locator("#panel-" + cell + " .cm-content").click();
    page.keyboard().press("Control+End");
    awaitHelp(page);
    page.keyboard().type(text, slowly());
  }

  private static void awaitHelp(Page page) {
    assertThat(page.locator(".cm-editor.cm-focused .cm-content[aria-autocomplete]")).hasCount(1);
  }

  private static Keyboard.TypeOptions slowly() {
    return new Keyboard.TypeOptions().setDelay(A_TYPISTS_PAUSE);
  }
}
