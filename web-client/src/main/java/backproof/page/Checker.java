package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.json.JSON;

/**
 * Checks as the user types. At most one run is under way: a newer text waits for a short run and
 * ends a long one, and an answer to an older text is dropped.
 */
final class Checker implements Engine.Owner {
  private static final int PAUSE = 250;
  private static final int LONG = 200;
  private static final int LIMIT = 10_000;

  private final ExperimentForm form;
  private final Results results;
  private final Indicator indicator;
  private Engine engine = new Engine(Engine.Work.CHECKS, this);
  private boolean isStarted;
  private boolean isRunning;
  private boolean isLong;
  private boolean isWanted;
  private int run;
  private int pause;
  private int patience;
  private int limit;

  Checker(ExperimentForm form, Results results) {
    this.form = form;
    this.results = results;
    this.indicator = new Indicator(() -> stop("Stopped", "The check was stopped."));
  }

  /** Checks soon, unless more is typed before. */
  void checkSoon() {
    Window.clearTimeout(pause);
    results.dim();
    pause = Window.setTimeout(this::check, PAUSE);
  }

  /** Checks what the form holds now, as soon as the engine can. */
  void check() {
    Window.clearTimeout(pause);
    if (!form.isValid()) {
      results.dim();
      return;
    }
    isWanted = true;
    if (!isStarted) {
      isStarted = true;
      engine.start();
    } else if (isRunning && isLong) {
      restart();
    }
    sendIfPossible();
  }

  private void sendIfPossible() {
    if (!isWanted || isRunning || !engine.isReady()) {
      return;
    }
    isWanted = false;
    isRunning = true;
    isLong = false;
    run++;
    patience = Window.setTimeout(this::admitLong, LONG);
    limit = Window.setTimeout(this::giveUp, LIMIT);
    engine.send(request(run, form.experiment()));
  }

  private void admitLong() {
    isLong = true;
    results.dim();
    indicator.show();
    if (isWanted) {
      restart();
    }
  }

  private void giveUp() {
    stop(
        "Stopped after 10 s",
        "The check did not come to an end. Is a loop meant to run that long?");
  }

  private void stop(String word, String sentence) {
    isWanted = false;
    restart();
    results.say(word, sentence);
  }

  /** A worker that computes hears nothing; it is replaced. */
  private void restart() {
    finish();
    engine.end();
    engine = new Engine(Engine.Work.CHECKS, this);
    engine.start();
  }

  private void finish() {
    isRunning = false;
    Window.clearTimeout(patience);
    Window.clearTimeout(limit);
    indicator.hide();
  }

  @Override
  public void ready(String kind) {
    Dom.document().getBody().setAttribute("data-engine", kind);
    sendIfPossible();
  }

  @Override
  public void answered(String text) {
    JSObject answer = JSON.parse(text);
    if (percent(answer) >= 0) {
      indicator.say(percent(answer));
    }
    if (id(answer) != run) {
      return;
    }
    String early = early(answer);
    if (!early.isEmpty()) {
      if (!isWanted) {
        results.showVerdict(early);
      }
      return;
    }
    finish();
    if (isWanted) {
      sendIfPossible();
    } else {
      results.show(answer);
      tell(answer);
      mark("checked");
      Dom.document().getBody().setAttribute("data-run", Integer.toString(run));
      Studies.checked();
    }
  }

  @Override
  public void crashed() {
    stop("Broken off", "The check used more of the browser than it may. Is a recursion too deep?");
  }

  @Override
  public void failed(String reason) {
    finish();
    results.say("Cannot check here", reason + " The Check button asks the server instead.");
  }

  @JSBody(
      params = {"id", "experiment"},
      script = "return '{\"id\":' + id + ',\"experiment\":' + experiment + '}';")
  private static native String request(int id, String experiment);

  /** The verdict on the point itself, which comes before all else is known. */
  @JSBody(params = "answer", script = "return answer.verdict || '';")
  private static native String early(JSObject answer);

  @JSBody(params = "answer", script = "return 'id' in answer ? answer.id : -1;")
  private static native int id(JSObject answer);

  /** For the script of pages in frames, which passes it on to the page around. */
  @JSBody(
      params = "answer",
      script =
          "document.dispatchEvent("
              + "new CustomEvent('backproof:outcome', { detail: answer.outcome }));")
  private static native void tell(JSObject answer);

  /** Of a run that is under way. */
  @JSBody(params = "answer", script = "return 'progress' in answer ? answer.progress : -1;")
  private static native int percent(JSObject answer);

  /** For measurements: the first mark tells when the first verdict of the browser's own stood. */
  @JSBody(params = "name", script = "performance.mark(name);")
  private static native void mark(String name);
}
