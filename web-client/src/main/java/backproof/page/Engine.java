package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What runs the checks and the studies: a worker in WebAssembly; where a frame's sandbox forbids
 * that, a worker in JavaScript made from a blob; where no worker can be had at all, the page itself
 * runs the checks, and then cannot show progress or be stopped.
 */
final class Engine {
  /** Which of the two, by the names that the page has for their files. */
  enum Work {
    CHECKS("worker", /* mayHoldThePage= */ true),
    STUDIES("study", /* mayHoldThePage= */ false);

    private final String name;
    private final boolean mayHoldThePage;

    Work(String name, boolean mayHoldThePage) {
      this.name = name;
      this.mayHoldThePage = mayHoldThePage;
    }

    private String wasm() {
      return Dom.setting(name + "-wasm");
    }

    private String fallback() {
      return Dom.setting(name + "-fallback");
    }
  }

  /** What the page wants to know of its engine. */
  interface Owner {
    void ready(String kind);

    void answered(String answer);

    /** The run broke off and the engine with it. */
    void crashed();

    void failed(String reason);
  }

  private final Work work;
  private final Owner owner;
  private JSObject port = none();
  private boolean isReady;
  private boolean isEnded;

  Engine(Work work, Owner owner) {
    this.work = work;
    this.owner = owner;
  }

  void start() {
    String address =
        Dom.setting("worker")
            + "#"
            + encoded(work.wasm())
            + "|"
            + encoded(work.fallback())
            + "|"
            + encoded(Dom.setting("worker-library"));
    port = worker(address, this::hear, this::startFromBlob);
  }

  private void startFromBlob() {
    if (isReady) {
      crash();
    } else if (!isEnded) {
      end(port);
      port =
          worker(
              blobOf(work.fallback(), Dom.setting("worker-library")),
              this::hear,
              work.mayHoldThePage ? this::startInPage : this::giveUp);
    }
  }

  private void startInPage() {
    if (isReady) {
      crash();
    } else if (!isEnded) {
      end(port);
      port = inPage(work.fallback(), Dom.setting("worker-library"), this::hear, this::giveUp);
    }
  }

  /** A trap in WebAssembly, such as a stack overflow, cannot be caught inside the worker. */
  private void crash() {
    if (!isEnded) {
      owner.crashed();
    }
  }

  private void giveUp() {
    if (isReady) {
      crash();
    } else if (!isEnded) {
      owner.failed("This browser could not load the part that runs the check.");
    }
  }

  private void hear(String message) {
    if (isEnded) {
      return;
    }
    String ready = readyKind(message);
    if (ready.isEmpty()) {
      owner.answered(message);
    } else if (!isReady) {
      isReady = true;
      owner.ready(ready);
    }
  }

  boolean isReady() {
    return isReady;
  }

  void send(String request) {
    post(port, request);
  }

  void end() {
    isEnded = true;
    end(port);
  }

  @JSBody(script = "return { postMessage: function() {}, terminate: function() {} };")
  private static native JSObject none();

  @JSBody(
      params = {"address", "hear", "failed"},
      script =
          """
          try {
            var worker = new Worker(address);
            worker.onmessage = function(event) { hear(event.data); };
            worker.onerror = function(event) { event.preventDefault(); failed(); };
            return worker;
          } catch (refused) {
            setTimeout(function() { failed(); });
            return { postMessage: function() {}, terminate: function() {} };
          }
          """)
  private static native JSObject worker(String address, Hearer hear, Action failed);

  /**
   * The address of a script that loads the other; one that leads nowhere where blobs are refused.
   */
  @JSBody(
      params = {"address", "library"},
      script =
          """
          try {
            var whole = function(a) { return JSON.stringify(new URL(a, document.baseURI).href); };
            var text = 'self.backproofLibrary=' + whole(library)
              + ';importScripts(' + whole(address) + ');';
            return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
          } catch (refused) {
            return 'blob:none';
          }
          """)
  private static native String blobOf(String address, String library);

  /** The same script on the page's own thread; it finds its port under this name. */
  @JSBody(
      params = {"address", "library", "hear", "failed"},
      script =
          """
          self.backproofLibrary = library;
          var port = { terminate: function() {} };
          port.reply = function(message) { hear(message); };
          port.postMessage = function(message) {
            setTimeout(function() { port.onmessage({ data: message }); });
          };
          self.backproofPort = port;
          var script = document.createElement('script');
          script.src = address;
          script.onerror = function() { failed(); };
          document.head.appendChild(script);
          return port;
          """)
  private static native JSObject inPage(String address, String library, Hearer hear, Action failed);

  @JSBody(
      params = {"port", "message"},
      script = "port.postMessage(message);")
  private static native void post(JSObject port, String message);

  @JSBody(params = "port", script = "port.terminate();")
  private static native void end(JSObject port);

  @JSBody(
      params = "message",
      script = "var answer = JSON.parse(message); return answer.ready ? answer.engine : '';")
  private static native String readyKind(String message);

  @JSBody(params = "text", script = "return encodeURIComponent(text);")
  private static native String encoded(String text);
}
