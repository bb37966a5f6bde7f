package backproof.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Frames as course platforms leave them, in a real browser. */
@ExtendWith(Browsing.class)
final class FramesTest {
  private static final String SANDBOX = " sandbox=\"allow-scripts\"";
  private static final Map<String, String> ISOLATED =
      Map.of(
          "Cross-Origin-Embedder-Policy", "require-corp",
          "Cross-Origin-Opener-Policy", "same-origin");

  /** Keeps every message that the frame sends, in the order of its coming. */
  private static final String LISTENING =
      "<script>window.heard = [];"
          + "addEventListener('message', e => heard.push(e.data));</script>";

  @Test
  void theResultStandsInEveryKindOfFrameAtEveryWidth(Visit visit) {
    String snapshot = Snapshots.save(visit);
    for (Map<String, String> headers : List.of(Map.<String, String>of(), ISOLATED)) {
      for (String sandbox : List.of("", SANDBOX)) {
        for (int width : new int[] {280, 700}) {
          String html =
              "<!doctype html><title>Course</title><iframe title=\"check\" height=\"600\" width=\""
                  + width
                  + "\" src=\""
                  + visit.address("/embed/s/" + snapshot)
                  + "\""
                  + sandbox
                  + "></iframe>";
          try (HostPage host = HostPage.with(html, headers)) {
            Page page = visit.open(host.address());
            FrameLocator frame = page.frameLocator("iframe");
            assertThat(frame.locator("#verdict")).containsText("Wrong");
            frame.locator("#run").click();
            awaitRun(frame);
            Object overflow =
                frame.locator("html").evaluate("html => html.scrollWidth - html.clientWidth");
            assertThat(((Number) overflow).intValue()).as(width + sandbox).isZero();
          }
        }
      }
    }
  }

  /** One of the two bugs is mended by hand: what is left is found in the frame itself. */
  @Test
  void whatIsWrongIsFoundInEveryKindOfFrame(Visit visit) {
    String address = visit.address("/embed/s/" + Snapshots.save(visit));
    for (String sandbox : List.of("", SANDBOX)) {
      String html =
          "<!doctype html><title>Course</title><iframe title=\"check\" width=\"700\""
              + " height=\"900\" src=\""
              + address
              + "\""
              + sandbox
              + "></iframe>";
      try (HostPage host = HostPage.with(html)) {
        FrameLocator frame = visit.open(host.address()).frameLocator("iframe");
        Locator findings = frame.locator("#findings .findings > ol > li");
        assertThat(findings).hasCount(2);
        mendFirst(frame);
        assertThat(findings)
            .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        mendFirst(frame);
        assertThat(frame.locator("#verdict"))
            .containsText("Right", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        assertThat(findings).hasCount(0);
      }
    }
  }

  private static void mendFirst(FrameLocator frame) {
    Locator first = frame.locator("#findings .findings > ol > li").first();
    first.locator("summary").last().click();
    first.locator("button.apply").click();
  }

  /** What the author of the course page hides is not even fetched. */
  @Test
  void aFrameWithoutHintsLooksForNothing(Visit visit) {
    Page page = visit.open("/embed/s/" + Snapshots.save(visit) + "?hints=off&load=auto");
    Visit.awaitCheck(page);
    List<String> loaded = new ArrayList<>();
    page.onRequest(request -> loaded.add(request.url()));
    page.locator("summary:text-is('Code')").click();
    Visit.write(page, "setup", "1 / 0");
    Visit.awaitVerdict(page, "ZeroDivisionError");
    assertThat(loaded).noneMatch(url -> url.contains("/study-"));
    assertThat(page.locator("#findings .findings")).isHidden();
  }

  /** Our pages to read refuse to stand in a frame, so they open beside the course page. */
  @Test
  void noLinkLeadsTheFrameAway(Visit visit) {
    String address = visit.address("/embed/s/" + Snapshots.save(visit));
    String html =
        "<!doctype html><title>Course</title><iframe title=\"free\" height=\"600\" src=\""
            + address
            + "\"></iframe><iframe title=\"sandboxed\" sandbox=\"allow-scripts\" src=\""
            + address
            + "\"></iframe>";
    try (HostPage host = HostPage.with(html, Map.of())) {
      Page page = visit.open(host.address());
      FrameLocator free = page.frameLocator("[title=free]");
      Page beside = page.waitForPopup(() -> free.locator("#verdict a").first().click());
      assertThat(beside.locator("h1")).isVisible();
      assertThat(free.locator("#verdict")).isVisible();
      FrameLocator sandboxed = page.frameLocator("[title=sandboxed]");
      assertThat(sandboxed.locator("body.sandboxed")).hasCount(1);
      assertThat(sandboxed.locator("#verdict a").first()).isHidden();
    }
  }

  /** WordPress keeps a few attributes and adds a sandbox and a secret to what oEmbed said. */
  @Test
  void wordPressGetsHeightsAndLinksWithItsSecret(Visit visit) {
    String html =
        "<!doctype html><title>Blog</title>"
            + LISTENING
            + "<iframe sandbox=\"allow-scripts\" security=\"restricted\" title=\"check\""
            + " width=\"600\" height=\"400\" src=\""
            + visit.address("/embed/s/" + Snapshots.save(visit))
            + "#?secret=aBcD123456\"></iframe>";
    try (HostPage host = HostPage.with(html, Map.of())) {
      Page page = visit.open(host.address());
      page.waitForFunction("heard.some(m => m.message === 'height' && m.secret === 'aBcD123456')");
      page.frameLocator("iframe").locator("#open").click();
      page.waitForFunction(
          "heard.some(m => m.message === 'link' && m.value.includes('/s/') && m.secret)");
    }
  }

  @Test
  void moodleWithH5pAndCanvasHearTheHeightInTheirOwnWords(Visit visit) {
    String h5p =
        "<script>addEventListener('message', e => { const d = e.data; if (d.context !== 'h5p')"
            + " return; if (d.action === 'hello')"
            + " e.source.postMessage({context:'h5p',action:'hello'}, '*'); if (d.action ==="
            + " 'prepareResize') e.source.postMessage({context:'h5p',action:'resizePrepared'},"
            + " '*'); });</script>";
    String html =
        "<!doctype html><title>Course</title>"
            + LISTENING
            + h5p
            + "<iframe title=\"check\" width=\"100%\" height=\"560\" src=\""
            + visit.address("/embed/s/" + Snapshots.save(visit))
            + "\"></iframe>";
    try (HostPage host = HostPage.with(html, Map.of())) {
      Page page = visit.open(host.address());
      page.waitForFunction(
          "heard.some(m => m.context === 'h5p' && m.action === 'resize' && m.scrollHeight > 100)");
      page.waitForFunction(
          "heard.some(m => typeof m === 'string' && JSON.parse(m).subject === 'lti.frameResize')");
      page.waitForFunction(
          "heard.some(m => typeof m === 'string' && JSON.parse(m).context === 'iframe.resize')");
    }
  }

  @Test
  void aFixedFrameSaysNothingOfItsHeight(Visit visit) {
    String html =
        "<!doctype html><title>Course</title>"
            + LISTENING
            + "<iframe title=\"check\" width=\"600\" height=\"400\" src=\""
            + visit.address("/embed/s/" + Snapshots.save(visit) + "?frame=fixed&load=auto")
            + "\"></iframe>";
    try (HostPage host = HostPage.with(html, Map.of())) {
      Page page = visit.open(host.address());
      awaitRun(page.frameLocator("iframe"));
      assertThat((Boolean) page.evaluate("heard.every(m => !/resize/i.test(JSON.stringify(m)))"))
          .isTrue();
    }
  }

  @Test
  void theElementTakesCodeFromTheCoursePageAndTellsTheResult(Visit visit) {
    String html =
        "<!doctype html><title>Course</title><script src=\""
            + visit.address("/embed.js")
            + "\"></script><gradient-check title=\"Straight line\"><script type=\"text/x-python\""
            + " data-cell=\"setup\">\n"
            + "    x, theta = 2, 4\n"
            + "  </script><script type=\"text/x-python\" data-cell=\"forward\">\n"
            + "    def forward(x, theta):\n"
            + "        return x * theta\n"
            + "  </script><script type=\"text/x-python\" data-cell=\"backward\">\n"
            + "    def backward(x, theta):\n"
            + "        dtheta = x\n"
            + "        return dtheta\n"
            + "  </script></gradient-check><script>window.results ="
            + " [];addEventListener('gradcheck:result', e => results.push(e.detail));</script>";
    try (HostPage host = HostPage.with(html, Map.of())) {
      Page page = visit.open(host.address());
      FrameLocator frame = page.frameLocator("iframe");
      assertThat(frame.locator("#verdict"))
          .containsText("Right", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
      assertThat(frame.locator("#heading")).hasText("Straight line");
      page.waitForFunction("document.querySelector('gradient-check').port");
      page.evaluate("document.querySelector('gradient-check').call('run')");
      page.waitForFunction("results.some(r => r.passed && r.difference < 1e-7)");
      Object state = page.evaluate("document.querySelector('gradient-check').call('getState')");
      assertThat(state.toString()).contains("def forward(x, theta):\n    return x * theta");
    }
  }

  @Test
  void thePageAroundMayChangeWhatIsNotLocked(Visit visit) {
    String html =
        "<!doctype html><title>Course</title><script src=\""
            + visit.address("/embed.js")
            + "\"></script><gradient-check src=\"s/"
            + Snapshots.save(visit)
            + "\" lock=\"forward\" theme=\"dark\"></gradient-check>";
    try (HostPage host = HostPage.with(html, Map.of())) {
      Page page = visit.open(host.address());
      page.waitForFunction("document.querySelector('gradient-check').port");
      page.evaluate(
          "document.querySelector('gradient-check').call('setState', { setup: '1 / 0\\n' })");
      FrameLocator frame = page.frameLocator("iframe");
      assertThat(frame.locator("#verdict"))
          .containsText(
              "ZeroDivisionError", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
      Object refused =
          page.evaluate(
              "document.querySelector('gradient-check').call('setState', { forward: 'x' })"
                  + ".catch(problem => problem.message)");
      assertThat(refused.toString()).contains("locked", "forward");
      assertThat(frame.locator("html")).hasAttribute("data-theme", "dark");
      page.evaluate("document.querySelector('gradient-check').call('setTheme', 'light')");
      assertThat(frame.locator("html")).hasAttribute("data-theme", "light");
      Object unknown =
          page.evaluate(
              "document.querySelector('gradient-check').call('format')"
                  + ".catch(problem => problem.message)");
      assertThat(unknown.toString()).contains("getState");
    }
  }

  @Test
  void theWayOutKeepsWhatTheReaderTyped(Visit visit) {
    String html =
        "<!doctype html><title>Course</title><iframe title=\"check\" width=\"700\" height=\"900\""
            + " src=\""
            + visit.address("/embed/s/" + Snapshots.save(visit))
            + "\"></iframe>";
    try (HostPage host = HostPage.with(html, Map.of())) {
      Page page = visit.open(host.address());
      FrameLocator frame = page.frameLocator("iframe");
      frame.locator("summary:text-is('Code')").click();
      frame.locator("#tab-setup").click();
      Visit.turnToCode(frame.locator("#panel-setup"));
      frame.locator("#panel-setup .cm-content").click();
      page.keyboard().press("Control+Home");
      frame.locator("#panel-setup .cm-content").evaluate(Visit.PASTE, "mine = 1\n");
      awaitRun(frame);
      Locator open = frame.locator("#open");
      open.hover();
      assertThat(open).hasAttribute("href", java.util.regex.Pattern.compile(".*/play#1~.+"));
      Page full = visit.openChecked(open.getAttribute("href"));
      assertThat(Visit.source(full, "setup")).startsWith("mine = 1\n");
    }
  }

  /** 100 MB of zeros in a few kilobytes of link. */
  @Test
  void aLinkThatWouldGrowWithoutEndIsLeftAlone(Visit visit) throws Exception {
    java.util.zip.Deflater packer = new java.util.zip.Deflater(9, true);
    packer.setInput(new byte[100_000_000]);
    packer.finish();
    byte[] packed = new byte[200_000];
    int length = packer.deflate(packed);
    String fragment =
        java.util.Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(java.util.Arrays.copyOf(packed, length));
    Page page = visit.openChecked("/play#1~" + fragment);
    assertThat(page.locator("#verdict")).containsText("Wrong");
    assertThat(Visit.source(page, "backward")).contains("def ");
  }

  @Test
  void axeFindsNothingInAnyFrame(Visit visit) {
    String snapshot = Snapshots.save(visit);
    for (String options : List.of("", "?theme=dark&lock=all", "?hide=code,output&hints=off")) {
      for (int width : new int[] {280, 900}) {
        Page page =
            visit.open(
                "/embed/s/" + snapshot + options,
                new Browser.NewContextOptions().setViewportSize(width, 600));
        assertThat(page.locator("#run")).isVisible();
        assertThat(
                new AxeBuilder(page)
                    .withTags(AccessibilityTest.RULES).analyze().getViolations().stream()
                        .map(found -> page.url() + ": " + found.getId() + " " + found.getNodes()))
            .isEmpty();
      }
    }
  }

  private static void awaitRun(FrameLocator frame) {
    assertThat(frame.locator("body[data-run]"))
        .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
  }
}
