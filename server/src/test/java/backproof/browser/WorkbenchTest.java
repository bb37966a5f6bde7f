package backproof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
final class WorkbenchTest {
  private static final String BOTH_BUGS = "0.285093156776";

  @Test
  void verdictStandsBeforeAnyScriptRuns(Visit visit) {
    Page page = visit.open("/", Visit.withoutScript());
    assertThat(page.locator("#verdict")).containsText("Wrong");
    assertThat(page.locator("#verdict")).containsText(BOTH_BUGS);
    assertThat(page.locator("#report")).containsText("dW2");
  }

  @Test
  void browserComesToTheSameVerdictInWebAssembly(Visit visit) {
    Page page = visit.openChecked("/play");
    assertThat(page.locator("body")).hasAttribute("data-engine", "WebAssembly");
    assertThat(page.locator("#verdict")).containsText(BOTH_BUGS);
  }

  @Test
  void mendingBothLinesTurnsTheVerdictRight(Visit visit) {
    Page page = visit.openChecked("/play");
    String backward = Visit.source(page, "backward");
    Visit.write(
        page,
        "backward",
        backward
            .replace("np.dot(dZ2, A1.T) * 2", "np.dot(dZ2, A1.T)")
            .replace("4. / m", "1. / m")
            .replace("4./m", "1./m"));
    Visit.awaitVerdict(page, "Right");
    assertThat(page.locator("#announcer")).containsText("Right");
  }

  @Test
  void theVerdictOnThePointComesBeforeOtherPointsAreLookedAt(Visit visit) {
    Page page = visit.openChecked("/play?preset=fraud-net-mended");
    Object told =
        page.evaluate(
            """
            async () => {
              const said = document.body.dataset;
              const worker = new Worker(
                  said.worker + '#' + encodeURIComponent(said.workerWasm) + '|none');
              await new Promise((ready) => { worker.onmessage = ready; });
              const fields = document.getElementById('experiment').elements;
              const text = (name) => fields.namedItem(name).value;
              const request = JSON.stringify({ id: 1, experiment: { v: 1, setup: text('setup'),
                  forward: text('forward'), backward: text('backward') } });
              const heard = [];
              await new Promise((answered) => {
                worker.onmessage = (event) => {
                  const answer = JSON.parse(event.data);
                  heard.push(answer.verdict || answer.fragments.verdict);
                  if (answer.fragments) answered();
                };
                worker.postMessage(request);
              });
              worker.terminate();
              return heard.map((html) => {
                const banner = document.createElement('div');
                banner.innerHTML = html;
                return banner.querySelector('.verdict-word').textContent;
              }).join();
            }
            """);
    assertThat(told).isEqualTo("Right here,Right");
  }

  @Test
  void syntaxErrorIsUnderlinedAtItsPlace(Visit visit) {
    Page page = visit.openChecked("/play");
    Visit.write(page, "forward", "def forward(X:\n    return 1\n");
    Visit.awaitVerdict(page, "SyntaxError");
    assertThat(page.locator("#panel-forward .cm-lintRange-error").first()).isVisible();
    assertThat(page.locator("#tab-forward.has-error")).hasCount(1);
  }

  /** The browser's own way of replacing text would break the page's policy. */
  @Test
  void typingOverASelectionReplacesIt(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("#tab-setup").click();
    page.locator("#panel-setup .cm-content").click();
    page.keyboard().press("Control+A");
    page.keyboard().type("y = 1 / 0");
    Visit.awaitVerdict(page, "ZeroDivisionError");
    assertThat(Visit.source(page, "setup")).isEqualTo("y = 1 / 0");
  }

  @Test
  void raisedErrorGoesAwayWithItsCause(Visit visit) {
    Page page = visit.openChecked("/play");
    String setup = Visit.source(page, "setup");
    Visit.write(page, "setup", "1 / 0\n" + setup);
    Visit.awaitVerdict(page, "ZeroDivisionError");
    Visit.write(page, "setup", setup);
    Visit.awaitVerdict(page, "Wrong");
    assertThat(page.locator("#panel-setup .cm-lintRange-error")).hasCount(0);
    assertThat(page.locator("#tab-setup.has-error")).hasCount(0);
  }

  @Test
  void loopWithoutEndIsStoppedAndNamed(Visit visit) {
    Page page = visit.openChecked("/play");
    Visit.write(page, "setup", "while True:\n    pass\n");
    Visit.awaitVerdict(page, "topped after");
  }

  @Test
  void stopButtonEndsALongRunAndTheNextOneWorks(Visit visit) {
    Page page = visit.openChecked("/play");
    String setup = Visit.source(page, "setup");
    Visit.write(page, "setup", "while True:\n    pass\n");
    page.locator("#stop").click();
    Visit.awaitVerdict(page, "Stopped");
    assertThat(page.locator("#running")).isHidden();
    Visit.write(page, "setup", setup);
    Visit.awaitVerdict(page, BOTH_BUGS);
  }

  @Test
  void titleIsTheHeading(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("#title").fill("<b>mine</b>");
    assertThat(page.locator("h1")).hasText("<b>mine</b>");
  }

  @Test
  void schemeAndEpsilonChangeTheReport(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("#scheme").selectOption("five-point");
    Visit.awaitVerdict(page, "188 evaluations");
    page.locator("#epsilon").fill("1e-5");
    Visit.awaitVerdict(page, "ε 1e-5");
  }

  @Test
  void sliderAndFieldFollowEachOther(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("#epsilon").fill("1e-3");
    assertThat(page.locator("#epsilon-slider")).hasValue("-3");
    page.locator("#epsilon-slider").fill("-5");
    assertThat(page.locator("#epsilon")).hasValue("0.00001");
  }

  @Test
  void impossibleEpsilonIsRefusedBesideItsField(Visit visit) {
    Page page = visit.openChecked("/play");
    page.locator("#epsilon").fill("-1");
    assertThat(page.locator("#epsilon-message")).containsText("above 0");
    page.locator("#epsilon").fill("1e-7");
    assertThat(page.locator("#epsilon-message")).isEmpty();
    Visit.awaitVerdict(page, BOTH_BUGS);
  }

  @Test
  void whatWasTypedSurvivesAReload(Visit visit) {
    Page page = visit.openChecked("/play");
    String original = Visit.source(page, "setup");
    Visit.write(page, "setup", "x = 41 # mine\n");
    Visit.awaitVerdict(page, "No verdict");
    page.reload();
    Visit.awaitCheck(page);
    assertThat(Visit.source(page, "setup")).isEqualTo("x = 41 # mine\n");
    page.locator("#draft-note button").click();
    Visit.awaitVerdict(page, BOTH_BUGS);
    assertThat(Visit.source(page, "setup")).isEqualTo(original);
  }

  @Test
  void sharedLinkOpensTheSameExperiment(Visit visit) {
    Page page = visit.openChecked("/play");
    Visit.write(page, "setup", Visit.source(page, "setup") + "# shared\n");
    page.locator("#share").click();
    assertThat(page.locator("#share-link"))
        .hasValue(java.util.regex.Pattern.compile(".+/s/[a-z0-9]+"));
    page.locator("#share-more summary").first().click();
    assertThat(page.locator("#share-html"))
        .hasValue(java.util.regex.Pattern.compile("<iframe src=\"http.+/embed/s/.+"));
    Page opened = visit.openChecked(page.locator("#share-link").inputValue());
    assertThat(Visit.source(opened, "setup")).endsWith("# shared\n");
  }

  @Test
  void formWorksWithoutScript(Visit visit) {
    Page page = visit.open("/play", Visit.withoutScript());
    Locator setup = page.locator("textarea[name=setup]");
    setup.fill("1 / 0\n");
    page.locator("#check").click();
    assertThat(page.locator("#verdict")).containsText("ZeroDivisionError");
    assertThat(page.locator("textarea[name=setup]")).hasValue("1 / 0\n");
  }
}
