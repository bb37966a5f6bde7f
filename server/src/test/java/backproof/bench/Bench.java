package backproof.bench;

import backproof.browser.BrowserFinder;
import backproof.browser.Site;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures one whole check of the fraud network in the browser and in the notebook's NumPy loop
 * side by side, the way from opening the page to a verdict computed there, and what is transferred.
 *
 * <p>{@code mvn -Pbench -DskipTests verify}; needs python3 with NumPy. What is compared with
 * NumPy's loop are the 94 evaluations and the comparison, as the report's {@code milliseconds} tell
 * them.
 */
public final class Bench {
  private static final Path ROOT = Path.of(System.getProperty("backproof.root", "."));
  private static final Path NETWORK =
      ROOT.resolve("core/src/test/resources/cases/programs/fraud-net");
  private static final int ROUNDS = 3;
  private static final int OPENINGS = 7;
  private static final int CHECKS = 1000;

  /**
   * The worker's clock is coarse, but the mean over many runs is not. The first runs warm up and do
   * not count.
   */
  private static final String CHECK_OFTEN =
      """
      async ([kind, checks]) => {
        const said = document.body.dataset;
        const address = kind === 'WebAssembly'
            ? said.worker + '#' + encodeURIComponent(said.workerWasm) + '|none'
            : said.workerFallback;
        const worker = new Worker(address);
        await new Promise((ready) => { worker.onmessage = ready; });
        const fields = document.getElementById('experiment').elements;
        const text = (name) => fields.namedItem(name).value;
        const request = JSON.stringify({ id: 1, experiment: { v: 1, setup: text('setup'),
            forward: text('forward'), backward: text('backward') } });
        const ask = () => new Promise((answered) => {
          worker.onmessage = (event) => {
            const outcome = JSON.parse(event.data).outcome;
            if (outcome) answered(outcome.milliseconds);
          };
          worker.postMessage(request);
        });
        for (let i = 0; i < checks; i++) await ask();
        let sum = 0;
        const start = performance.now();
        for (let i = 0; i < checks; i++) sum += await ask();
        const whole = (performance.now() - start) / checks;
        worker.terminate();
        return [sum / checks, whole];
      }
      """;

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    BrowserFinder.Started started = BrowserFinder.start();
    try (Site site = Site.start();
        Browser browser = started.browser()) {
      compareWithNumPy(browser, site);
      new Interpreting(browser, site, ROOT.resolve("server/src/test/resources/bench"))
          .compare(NETWORK);
      openings(browser, site);
      transfers(browser, site);
    } finally {
      started.playwright().close();
    }
  }

  private static void compareWithNumPy(Browser browser, Site site) throws Exception {
    System.out.println("One whole check of the fraud network, in milliseconds:");
    for (int round = 1; round <= ROUNDS; round++) {
      double[] numpy = numpy();
      double[] wasm = checks(browser, site, "WebAssembly");
      double[] javascript = checks(browser, site, "JavaScript");
      System.out.printf(
          "  round %d: NumPy %.3f (best) %.3f (median); WebAssembly %.3f, %.3f with report and"
              + " message; JavaScript %.3f, %.3f; WebAssembly is %.0f times as fast as NumPy's"
              + " median%n",
          round,
          numpy[0],
          numpy[1],
          wasm[0],
          wasm[1],
          javascript[0],
          javascript[1],
          numpy[1] / wasm[0]);
    }
  }

  private static double[] checks(Browser browser, Site site, String kind) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(site.address() + "/play?preset=fraud-net-mended");
      page.waitForSelector("body[data-run]");
      Object measured = page.evaluate(CHECK_OFTEN, new Object[] {kind, CHECKS});
      return ((java.util.List<?>) measured)
          .stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray();
    }
  }

  private static double[] numpy() throws IOException {
    Path script = ROOT.resolve("server/src/test/resources/bench/notebook.py");
    Process process =
        new ProcessBuilder("python3", script.toString(), NETWORK.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Arrays.stream(printed.trim().split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /** Each opening has a new context, which has an empty cache. */
  private static void openings(Browser browser, Site site) {
    double[] times = new double[OPENINGS];
    for (int i = 0; i < OPENINGS; i++) {
      try (BrowserContext context = browser.newContext()) {
        Page page = context.newPage();
        page.navigate(site.address() + "/play");
        page.waitForSelector("body[data-run]");
        Object when = page.evaluate("performance.getEntriesByName('checked')[0].startTime");
        times[i] = ((Number) when).doubleValue();
      }
    }
    Arrays.sort(times);
    System.out.printf(
        "From opening the page to a verdict computed in the browser, empty cache: %.0f ms (median"
            + " of %d, from %.0f to %.0f)%n",
        times[OPENINGS / 2], OPENINGS, times[0], times[OPENINGS - 1]);
  }

  private static void transfers(Browser browser, Site site) {
    Map<String, Integer> bytes = new TreeMap<>();
    AtomicInteger sum = new AtomicInteger();
    try (BrowserContext context = browser.newContext()) {
      context.onRequestFinished(
          request -> {
            int size = request.sizes().responseBodySize;
            bytes.put(request.url(), size);
            sum.addAndGet(size);
          });
      Page page = context.newPage();
      page.navigate(site.address() + "/play");
      page.waitForSelector("body[data-run]");
      System.out.println("Transferred until the verdict, compressed: " + sum + " bytes");
      page.locator(".panel:visible").hover();
      page.waitForSelector(".code-editor:visible");
    }
    System.out.println("With the editor: " + sum + " bytes");
    bytes.forEach((url, size) -> System.out.println("  " + size + "  " + url));
  }
}
