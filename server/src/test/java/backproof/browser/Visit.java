package backproof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One reader with an empty browser on our site; remembers what the pages complained about. */
final class Visit {
  private static final double PATIENCE = 30_000;

  /** Typing many lines at once would make the browser lay them out itself, with inline styles. */
  static final String PASTE =
      """
      (content, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        const paste = { clipboardData, bubbles: true, cancelable: true, composed: true };
        content.dispatchEvent(new ClipboardEvent("paste", paste));
      }
      """;

  private final Browser browser;
  private final Site site;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  Visit(Browser browser, Site site) {
    this.browser = browser;
    this.site = site;
  }

  String address(String path) {
    return site.address() + path;
  }

  /** Opens the page and waits until the browser itself has checked the experiment. */
  Page openChecked(String path) {
    Page page = open(path);
    awaitCheck(page);
    return page;
  }

  Page open(String path) {
    return open(path, new Browser.NewContextOptions());
  }

  Page open(String path, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    contexts.add(context);
    Page page = context.newPage();
    listen(page);
    page.navigate(path.contains(":") ? path : address(path));
    return page;
  }

  static Browser.NewContextOptions withoutScript() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false);
  }

  /** Violations of the policy reach the console as errors. */
  private void listen(Page page) {
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("uncaught: " + error));
    page.onResponse(this::noteFailure);
  }

  private void noteFailure(Response response) {
    if (response.status() >= 500) {
      complaints.add(response.status() + " " + response.url());
    }
  }

  static void awaitCheck(Page page) {
    assertThat(page.locator("body[data-run]"))
        .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
  }

  static void awaitVerdict(Page page, String words) {
    assertThat(page.locator("#verdict"))
        .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    assertThat(page.locator("#verdict"))
        .not()
        .hasClass(
            Pattern.compile("stale"), new LocatorAssertions.HasClassOptions().setTimeout(PATIENCE));
  }

  /** Points at the code, which brings the editor. */
  static void turnToCode(Page page) {
    turnToCode(page.locator(".panel:visible"));
  }

  static void turnToCode(Locator panel) {
    panel.hover();
    assertThat(panel.locator(".code-editor")).isVisible();
  }

  static String source(Page page, String cell) {
    return page.locator("textarea[name=" + cell + "]").inputValue();
  }

  /** Replaces a cell's text as a user would who pastes over all of it. */
  static void write(Page page, String cell, String source) {
    page.locator("#tab-" + cell).click();
    Locator content = page.locator("#panel-" + cell + " .cm-content");
    content.click();
    page.keyboard().press("Control+A");
    content.evaluate(PASTE, source);
  }

  void end() {
    contexts.forEach(BrowserContext::close);
    assertThat(complaints).as("complaints of the browser").isEmpty();
  }
}
