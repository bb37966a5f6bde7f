package backproof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that are opened in the page and downloaded from it. */
@ExtendWith(Browsing.class)
final class FilesTest {
  private static final String SCRIPT =
      """
      def loss(w):
          return w * w
      def loss_grad(w):
          dw = 3 * w
          return dw
      def cost(w):
          return 3 * w
      def cost_grad(w):
          dw = 3.0
          return dw
      w = 1.5
      a = cost(w)
      b = cost_grad(w)
      w = 4.5
      a = loss(w)
      b = loss_grad(w)
      """;

  /** What a browser does when a file is let go over the page. */
  private static final String DROP =
      """
      ([name, text, target]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], name));
        const event = (type) =>
            new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true });
        const element = document.querySelector(target);
        element.dispatchEvent(event("dragover"));
        const marked = document.body.classList.contains("dropping");
        element.dispatchEvent(event("drop"));
        return marked && !document.body.classList.contains("dropping");
      }
      """;

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void choose(Page page, String name, String text) {
    page.locator("#open summary").click();
    page.locator("#open-file").setInputFiles(file(name, text));
  }

  @Test
  void aChosenFileIsJudgedAndUndone(Visit visit) {
    Page page = visit.openChecked("/play");
    String before = Visit.source(page, "setup");
    choose(page, "net.py", SCRIPT);
    Visit.awaitVerdict(page, "dw differs");
    assertThat(Visit.source(page, "setup")).isEqualTo("w = 4.5\n");
    assertThat(page.locator("h1")).hasText("net");
    assertThat(page.locator(".opened")).containsText("net.py is open");
    assertThat(page.locator(".opened")).isFocused();
    assertThat(page.locator("#open")).not().hasAttribute("open", "");
    page.locator(".opened button[name=undo]").click();
    Visit.awaitVerdict(page, "0.285093156776");
    assertThat(Visit.source(page, "setup")).isEqualTo(before);
    assertThat(page.locator(".opened")).hasCount(0);
  }

  @Test
  void aFileIsDroppedAnywhere(Visit visit) {
    Page page = visit.openChecked("/play");
    for (String target : new String[] {"#verdict", "#panel-backward"}) {
      Object marked = page.evaluate(DROP, new String[] {"net.py", SCRIPT, target});
      assertThat(marked).isEqualTo(true);
      Visit.awaitVerdict(page, "dw differs");
      assertThat(Visit.source(page, "backward")).startsWith("def loss_grad(w):");
      page.locator(".opened button[name=undo]").click();
      Visit.awaitVerdict(page, "0.285093156776");
    }
  }

  @Test
  void aPastedNotebookIsOpened(Visit visit) {
    Page page = visit.openChecked("/play");
    String notebook =
        "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"def loss(w):\\n  return w * w\\n"
            + "def loss_grad(w):\\n  return 2 * w\\nw = 3.0\"}],\"nbformat\":4}";
    Visit.write(page, "setup", notebook);
    Visit.awaitVerdict(page, "Right");
    assertThat(Visit.source(page, "setup")).isEqualTo("w = 3.0\n");
  }

  @Test
  void aScriptIsPastedIntoTheMenu(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("#open summary").click();
    page.locator("#open-pasted").click();
    assertThat(page.locator("#pasted")).isFocused();
    page.locator("#pasted").fill(SCRIPT);
    page.locator("#open-pasted").click();
    Visit.awaitVerdict(page, "dw differs");
    assertThat(page.locator("#open")).not().hasAttribute("open", "");
    assertThat(page.locator("#pasted")).hasValue("");
  }

  @Test
  void aProgramInOneCellIsTakenApartAndPutBack(Visit visit) {
    Page page = visit.openChecked("/play");
    assertThat(page.locator("#whole")).isHidden();
    Visit.write(page, "backward", "");
    Visit.write(page, "forward", "");
    Visit.write(page, "setup", SCRIPT);
    Visit.awaitVerdict(page, "MatchError");
    assertThat(new AxeBuilder(page).withTags(AccessibilityTest.RULES).analyze().getViolations())
        .isEmpty();
    page.locator("#open-whole").click();
    Visit.awaitVerdict(page, "dw differs");
    assertThat(page.locator("#whole")).isHidden();
    assertThat(Visit.source(page, "forward")).startsWith("def loss(w):");
    page.locator(".opened button[name=undo]").click();
    Visit.awaitVerdict(page, "MatchError");
    assertThat(Visit.source(page, "setup")).isEqualTo(SCRIPT);
  }

  @Test
  void anotherChoiceIsTakenAtOnce(Visit visit) {
    Page page = visit.openChecked("/play");
    String before = Visit.source(page, "setup");
    choose(page, "net.py", SCRIPT);
    Visit.awaitVerdict(page, "dw differs");
    page.locator("#take-forward").selectOption("cost");
    Visit.awaitVerdict(page, "Right");
    assertThat(Visit.source(page, "setup")).isEqualTo("w = 1.5\n");
    assertThat(page.locator("#take-backward")).hasValue("cost_grad");
    assertThat(page.locator("#take-forward")).isFocused();
    page.locator("#take-backward").selectOption("loss_grad");
    Visit.awaitVerdict(page, "dw differs");
    assertThat(page.locator("#take-forward")).hasValue("cost");
    page.locator(".opened button[name=undo]").click();
    Visit.awaitVerdict(page, "0.285093156776");
    assertThat(Visit.source(page, "setup")).isEqualTo(before);
  }

  @Test
  void whatWasTypedBetweenTwoOpeningsIsNotLost(Visit visit) {
    Page page = visit.openChecked("/play");
    String before = Visit.source(page, "setup");
    choose(page, "net.py", SCRIPT);
    Visit.awaitVerdict(page, "dw differs");
    Visit.write(page, "setup", "w = 8.5 # mine\n");
    choose(page, "other.py", SCRIPT);
    assertThat(page.locator(".opened")).containsText("other.py");
    page.locator(".opened button[name=undo]").click();
    assertThat(page.locator(".opened")).containsText("net.py");
    assertThat(Visit.source(page, "setup")).isEqualTo("w = 8.5 # mine\n");
    page.locator(".opened button[name=undo]").click();
    Visit.awaitVerdict(page, "0.285093156776");
    assertThat(Visit.source(page, "setup")).isEqualTo(before);
  }

  @Test
  void aRefusalLeavesTheCellsAndTheWayBack(Visit visit) {
    Page page = visit.openChecked("/play");
    String before = Visit.source(page, "setup");
    choose(page, "net.py", SCRIPT);
    Visit.awaitVerdict(page, "dw differs");
    choose(page, "a.ipynb", "nonsense");
    assertThat(page.locator(".opened [role=alert]")).containsText("not a notebook");
    assertThat(Visit.source(page, "setup")).isEqualTo("w = 4.5\n");
    page.locator(".opened button[name=close]").click();
    page.locator(".opened button[name=undo]").click();
    Visit.awaitVerdict(page, "0.285093156776");
    assertThat(Visit.source(page, "setup")).isEqualTo(before);
  }

  @Test
  void functionsThatWereNotFoundAreNamedByTheReader(Visit visit) {
    Page page = visit.openChecked("/play");
    choose(page, "a.py", "def f(w):\n  return w * w\ndef h(w):\n  return 2 * w\nw = 3.0\n");
    page.locator("#take-forward").selectOption("f");
    page.locator("#take-backward").selectOption("h");
    Visit.awaitVerdict(page, "Right");
  }

  @Test
  void openingIsUndoneEvenAfterAReload(Visit visit) {
    Page page = visit.openChecked("/play");
    Visit.write(page, "setup", "x = 41 # mine\n");
    Visit.awaitVerdict(page, "No verdict");
    choose(page, "net.py", SCRIPT);
    Visit.awaitVerdict(page, "dw differs");
    page.reload();
    Visit.awaitCheck(page);
    assertThat(Visit.source(page, "setup")).isEqualTo("w = 4.5\n");
    page.locator("#draft-note button").last().click();
    Visit.awaitVerdict(page, "No verdict");
    assertThat(Visit.source(page, "setup")).isEqualTo("x = 41 # mine\n");
    page.reload();
    Visit.awaitCheck(page);
    assertThat(Visit.source(page, "setup")).isEqualTo("x = 41 # mine\n");
  }

  @Test
  void theExperimentIsDownloadedAsItStands(Visit visit) throws IOException {
    Page page = visit.openChecked("/play");
    Visit.write(page, "setup", Visit.source(page, "setup") + "# not saved\n");
    page.locator("#title").fill("My <net>");
    for (String format : new String[] {"ipynb", "py", "json"}) {
      page.locator("#download summary").click();
      Download download =
          page.waitForDownload(() -> page.locator("button[value=" + format + "]").click());
      assertThat(download.suggestedFilename()).isEqualTo("My-net." + format);
      assertThat(Files.readString(download.path())).contains("# not saved");
    }
    assertThat(page.locator("#verdict")).containsText("Wrong");
  }

  @Test
  void enterInAFieldChecksAndDownloadsNothing(Visit visit) {
    Page page = visit.openChecked("/play");
    String run = page.locator("body").getAttribute("data-run");
    page.locator("#title").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("body")).not().hasAttribute("data-run", run);
    assertThat(page).hasURL(visit.address("/play"));
  }

  @Test
  void escapeAndAClickElsewhereCloseAMenu(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("#open summary").click();
    page.keyboard().press("Escape");
    assertThat(page.locator("#open-file")).isHidden();
    assertThat(page.locator("#open summary")).isFocused();
    page.locator("#download summary").click();
    page.locator("h1").click();
    assertThat(page.locator("#download button").first()).isHidden();
  }

  @Test
  void parametersAndGradientsAreEditedInTheSettings(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("#wrt").fill("W1, b1");
    Visit.awaitVerdict(page, "db1 differs");
    assertThat(page.locator("#report .blocks tbody tr")).hasCount(2);
    page.locator("#wrt").fill("W1 b1");
    assertThat(page.locator("#wrt-message")).containsText("with commas between them");
    page.locator("#wrt").fill("W2");
    page.locator("#gradients").fill("W2=dZ2");
    Visit.awaitVerdict(page, "dZ2");
    page.locator("#gradients").fill("W2=dA9");
    Visit.awaitVerdict(page, "expected a key \"dA9\"");
    page.locator("#gradients").fill("W1=dW1");
    Visit.awaitVerdict(page, "\"gradients\" names W1, which is no parameter here");
    page.locator("#gradients").fill("");
    page.locator("#wrt").fill("W9");
    Visit.awaitVerdict(page, "which \"wrt\" names");
    page.locator("#wrt").fill("");
    Visit.awaitVerdict(page, "0.285093156776");
    assertThat(page.locator("#matched")).containsText("What was matched to what");
  }

  @Test
  void theOpenedFileHasNoViolation(Visit visit) {
    Page page = visit.openChecked("/play");
    choose(page, "net.py", SCRIPT);
    Visit.awaitVerdict(page, "dw differs");
    page.locator("#open summary").click();
    assertThat(new AxeBuilder(page).withTags(AccessibilityTest.RULES).analyze().getViolations())
        .isEmpty();
    choose(page, "a.py", "def f(w):\n  return w\n");
    assertThat(page.locator("#take-forward")).hasValue("");
    assertThat(new AxeBuilder(page).withTags(AccessibilityTest.RULES).analyze().getViolations())
        .isEmpty();
  }

  @Test
  void filesGoInAndOutWithoutScript(Visit visit) throws IOException {
    Page page = visit.open("/play", Visit.withoutScript());
    page.locator("textarea[name=setup]").fill("y = 7\n");
    choose(page, "net.py", SCRIPT);
    page.locator("#open button.without-script").click();
    assertThat(page.locator("#verdict")).containsText("dw differs");
    assertThat(page.locator("textarea[name=setup]")).hasValue("w = 4.5\n");
    page.locator("#take-forward").selectOption("cost");
    page.locator(".choices button").click();
    assertThat(page.locator("#verdict")).containsText("Right");
    assertThat(page.locator("textarea[name=setup]")).hasValue("w = 1.5\n");
    page.locator("#download summary").click();
    Download download =
        page.waitForDownload(() -> page.locator("#download button").first().click());
    assertThat(Files.readString(download.path())).contains("w = 1.5");
    page.locator(".opened button[name=undo]").click();
    assertThat(page.locator("textarea[name=setup]")).hasValue("y = 7\n");
  }
}
