package backproof.worker;

import backproof.experiment.Experiment;
import backproof.experiment.Laboratory;
import backproof.experiment.Limits;
import backproof.experiment.Outcome;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Listens for experiments and answers each; the page ends it from outside when it takes too long.
 */
public final class Worker {
  private Worker() {}

  public static void main(String[] arguments) {
    Answer answer = new Answer(Worker::check);
    listen(request -> post(answer.to(request)));
    post("{\"ready\":true,\"engine\":\"" + engine() + "\"}");
  }

  private static Outcome check(Experiment experiment) {
    return Laboratory.check(experiment, Limits.BROWSER, Worker::milliseconds, Worker::library);
  }

  /** Where there is no worker, the page itself lends a port. */
  @JSBody(
      params = "listener",
      script =
          "(self.backproofPort || self).onmessage = function(event) { listener(event.data); };")
  private static native void listen(Listener listener);

  @JSBody(
      params = "message",
      script =
          "if (self.backproofPort) self.backproofPort.reply(message);"
              + " else self.postMessage(message);")
  private static native void post(String message);

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
  private static native String library();

  @JSBody(script = "return performance.now();")
  private static native double milliseconds();

  /** What a message event is handed to. */
  @JSFunctor
  private interface Listener extends JSObject {
    void hear(String message);
  }
}
