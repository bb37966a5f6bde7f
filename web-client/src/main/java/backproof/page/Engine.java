package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What runs the checks: a worker in WebAssembly; where a frame's sandbox forbids that, a worker in
 * JavaScript made from a blob; where no worker can be had at all, the page itself, which then
 * cannot show progress or be stopped.
 */
final class Engine {
  /** What the page wants to know of its engine. */
  interface Owner {
    void ready(String kind);

    void answered(String answer);

    /** The run broke off and the engine with it. */
    void crashed();

    void failed(String reason);
  }

  private final Owner owner;
  private JSObject port = none();
  private boolean isReady;
  private boolean isEnded;

  Engine(Owner owner) {
    this.owner = owner;
  }

  void start() {
    String address =
        Dom.setting("worker")
            + "#"
            + encoded(Dom.setting("worker-wasm"))
            + "|"
            + encoded(Dom.setting("worker-fallback"))
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
              blobOf(Dom.setting("worker-fallback"), Dom.setting("worker-library")),
              this::hear,
              this::startInPage);
    }
  }

  private void startInPage() {
    if (isReady) {
      crash();
    } else if (!isEnded) {
      end(port);
      port =
          inPage(
              Dom.setting("worker-fallback"),
              Dom.setting("worker-library"),
              this::hear,
              this::giveUp);
    }
  }

  /** A trap in WebAssembly, such as a stack overflow, cannot be caught inside the worker. */
  private void crash() {
    if (!isEnded) {
      owner.crashed();
    }
  }

  private void giveUp() {
    if (!isEnded) {
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
