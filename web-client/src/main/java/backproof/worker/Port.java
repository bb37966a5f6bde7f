package backproof.worker;

import backproof.check.Progress;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What a worker hears, says and asks its browser for. */
final class Port {
  /** Milliseconds between two words of progress. */
  private static final double PAUSE = 100;

  private Port() {}

  /** Tells the page how far a run has come, from time to time. */
  static Progress progress() {
    double[] next = {milliseconds() + PAUSE};
    return share -> {
      double now = milliseconds();
      if (now > next[0]) {
        next[0] = now + PAUSE;
        post("{\"progress\":" + (int) (100 * share) + "}");
      }
    };
  }

  /** Where there is no worker, the page itself lends a port. */
  @JSBody(
      params = "listener",
      script =
          "(self.backproofPort || self).onmessage = function(event) { listener(event.data); };")
  static native void listen(Listener listener);

  @JSBody(
      params = "message",
      script =
          "if (self.backproofPort) self.backproofPort.reply(message);"
              + " else self.postMessage(message);")
  static native void post(String message);

  /** Tells the page that requests are heard from now on, and by what. */
  static void ready() {
    post("{\"ready\":true,\"engine\":\"" + engine() + "\"}");
  }

  @JSBody(script = "return self.backproofEngine || 'JavaScript';")
  private static native String engine();

  /**
   * Asked for when first needed, and waited for: the program stands still inside a function. Its
   * address comes last behind the # where the page could not set it.
   */
  @JSBody(
      script =
          """
          if (!self.backproofLibraryText) {
            try {
              var request = new XMLHttpRequest();
              var hash = self.location.hash;
              var named = hash.slice(Math.max(1, hash.lastIndexOf('|') + 1));
              request.open('GET', self.backproofLibrary || decodeURIComponent(named), false);
              request.send();
              if (request.status === 200) self.backproofLibraryText = request.responseText;
            } catch (unreachable) {
            }
          }
          return self.backproofLibraryText || '';
          """)
  static native String library();

  @JSBody(script = "return performance.now();")
  static native double milliseconds();

  /** What a message event is handed to. */
  @JSFunctor
  interface Listener extends JSObject {
    void hear(String message);
  }
}
