package backproof.bench;

import backproof.browser.Site;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the interpreter in WebAssembly and CPython with NumPy on the same scripts: one pass of
 * the loop at a script's end, the best of seven runs with it less the best of seven without it.
 */
final class Interpreting {
  /** Each script is a setup cell; the two functions behind it are as short as can be. */
  private static final String BEST_RUN =
      """
      async ([script, runs]) => {
        const said = document.body.dataset;
        const worker =
            new Worker(said.worker + '#' + encodeURIComponent(said.workerWasm) + '|none');
        await new Promise((ready) => { worker.onmessage = ready; });
        const request = JSON.stringify({ id: 1, experiment: { v: 1,
            setup: 'import numpy as np\\nw = np.array([1.0])\\n' + script,
            forward: 'def cost(w):\\n    return np.sum(w * w)',
            backward: 'def gradient(w):\\n    return {"dw": 2 * w}', check: { wrt: ['w'] } } });
        let best = Infinity;
        for (let i = 0; i < runs; i++) {
          const start = performance.now();
          await new Promise((answered) => {
            worker.onmessage = (event) => {
              if (JSON.parse(event.data).outcome) answered();
            };
            worker.postMessage(request);
          });
          best = Math.min(best, performance.now() - start);
        }
        worker.terminate();
        return best;
      }
      """;

  private static final int RUNS = 7;

  private record Script(String name, int repeat, List<Path> files) {
    String text(int count) throws IOException {
      StringBuilder text = new StringBuilder();
      for (Path file : files) {
        text.append(Files.readString(file)).append('\n');
      }
      return text.toString().replace("REPEAT", "" + count);
    }
  }

  private final Browser browser;
  private final Site site;
  private final Path folder;

  Interpreting(Browser browser, Site site, Path folder) {
    this.browser = browser;
    this.site = site;
    this.folder = folder;
  }

  void compare(Path network) throws IOException {
    System.out.println("One pass of a script's loop, in milliseconds:");
    for (Script script : scripts(network)) {
      double python = inPython(script);
      double here = inWebAssembly(script);
      System.out.printf(
          "  %s: CPython with NumPy %.3f, WebAssembly %.3f, %.2f times as fast%n",
          script.name(), python, here, python / here);
    }
  }

  private List<Script> scripts(Path network) {
    return List.of(
        new Script(
            "the lesson's gradient_check_n, 94 forward passes",
            100,
            List.of(
                network.resolve("setup.py"),
                network.resolve("forward.py"),
                network.resolve("backward.py"),
                folder.resolve("gradient_check_n.py"))),
        new Script(
            "softmax loss of 500 examples in loops over arrays",
            10,
            List.of(folder.resolve("softmax_loops.py"))),
        new Script(
            "softmax loss of 500 examples in loops over lists",
            100,
            List.of(folder.resolve("list_loops.py"))));
  }

  private static double inPython(Script script) throws IOException {
    List<String> command = new ArrayList<>();
    Path timer = script.files().getLast().resolveSibling("interpreted.py");
    command.addAll(List.of("python3", timer.toString(), "" + script.repeat()));
    script.files().forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return Double.parseDouble(
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim());
  }

  private double inWebAssembly(Script script) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(site.address() + "/play");
      page.waitForSelector("body[data-run]");
      double with = best(page, script.text(script.repeat()));
      return (with - best(page, script.text(0))) / script.repeat();
    }
  }

  private static double best(Page page, String text) {
    return ((Number) page.evaluate(BEST_RUN, new Object[] {text, RUNS})).doubleValue();
  }
}
