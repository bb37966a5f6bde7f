package backproof.browser;

import backproof.experiment.Experiment;
import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonException;
import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/** The two builds of each worker in one browser, asked directly. */
final class Targets {
  /** Both are named by the page's body; each is a classic worker that says when it is ready. */
  private static final String OPEN =
      """
      async () => {
        const said = document.body.dataset;
        const wasm = said.worker + '#' + encodeURIComponent(said.workerWasm)
            + '|none|' + encodeURIComponent(said.workerLibrary);
        const opened = (address) => new Promise((ready, failed) => {
          const worker = new Worker(address);
          worker.onmessage = () => ready(worker);
          worker.onerror = (event) => failed(new Error(event.message));
        });
        window.targets = {
          WebAssembly: await opened(wasm),
          JavaScript: await opened(
              said.workerFallback + '#' + encodeURIComponent(said.workerLibrary))
        };
        window.ask = (target, request) => new Promise((answered, failed) => {
          const worker = window.targets[target];
          worker.onmessage = (event) => {
            if (JSON.parse(event.data).outcome) answered(event.data); // else it tells how far it is
          };
          worker.onerror = (event) => failed(new Error(event.message));
          worker.postMessage(request);
        });
      }
      """;

  /** What goes beyond the verdict has a worker of its own. */
  private static final String FIND =
      """
      async ([target, request]) => {
        const said = document.body.dataset;
        const files = [said.studyWasm, '', said.workerLibrary].map(encodeURIComponent);
        const address = target === 'WebAssembly'
            ? said.worker + '#' + files.join('|')
            : said.studyFallback + '#' + encodeURIComponent(said.workerLibrary);
        window.finders ??= {};
        const known = window.finders[target];
        const worker = known || new Worker(address);
        window.finders[target] = worker;
        return new Promise((found, failed) => {
          worker.onerror = (event) => failed(new Error(event.message));
          worker.onmessage = (event) => {
            const answer = JSON.parse(event.data);
            if (answer.ready) worker.postMessage(request);
            if (answer.fragments) found(answer.fragments.findings);
          };
          if (known) worker.postMessage(request);
        });
      }
      """;

  private final Page page;

  private Targets(Page page) {
    this.page = page;
  }

  static Targets on(Page page) {
    page.evaluate(OPEN);
    return new Targets(page);
  }

  /** The outcome in JSON, without the time it took. */
  String outcome(String target, Experiment experiment) {
    String request = "{\"id\":1,\"experiment\":" + ExperimentJson.canonical(experiment) + "}";
    String answer =
        (String) page.evaluate("([t, r]) => window.ask(t, r)", new Object[] {target, request});
    return timeless(((JsonValue.Struct) read(answer)).entries().getOrDefault("outcome", NOTHING));
  }

  /** What the browser finds to blame, as the page shows it. */
  String findings(String target, Experiment experiment) {
    String request =
        "{\"id\":1,\"with\":\"findings\",\"experiment\":"
            + ExperimentJson.canonical(experiment)
            + "}";
    return (String) page.evaluate(FIND, new Object[] {target, request});
  }

  private static final JsonValue NOTHING = new JsonValue.Null();

  static String timeless(JsonValue outcome) {
    Map<String, JsonValue> entries = new LinkedHashMap<>(((JsonValue.Struct) outcome).entries());
    entries.remove("milliseconds");
    return JsonWriter.write(new JsonValue.Struct(entries));
  }

  private static JsonValue read(String json) {
    try {
      return JsonReader.read(json);
    } catch (JsonException e) {
      throw new IllegalStateException(e);
    }
  }
}
