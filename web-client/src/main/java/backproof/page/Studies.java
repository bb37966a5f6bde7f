package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Fetches what goes beyond the verdict when someone opens it or points an entry out. */
final class Studies {
  private Studies() {}

  /** Some frames show nothing beyond the verdict; their page names no script for it. */
  static void enhance(ExperimentForm form) {
    String script = Dom.setting("study");
    if (!script.isEmpty()) {
      watch(script, () -> form.isValid() ? form.experiment() : "", Studies::open);
    }
  }

  /** The page was checked anew. */
  @JSBody(script = "document.dispatchEvent(new Event('backproof-checked'));")
  static native void checked();

  private static JSObject open(Action ready, Hearer answered, Action failed) {
    Engine engine =
        new Engine(
            Engine.Work.STUDIES,
            new Engine.Owner() {
              @Override
              public void ready(String kind) {
                ready.run();
              }

              @Override
              public void answered(String answer) {
                answered.hear(answer);
              }

              @Override
              public void crashed() {
                failed.run();
              }

              @Override
              public void failed(String reason) {
                failed.run();
              }
            });
    engine.start();
    return handle(engine::send, engine::end);
  }

  @JSBody(
      params = {"send", "end"},
      script =
          """
          return {
            send: function(request) { send(request); },
            end: function() { end(); }
          };
          """)
  private static native JSObject handle(Hearer send, Action end);

  /** Starts an engine for the studies, and gives what it can be asked and ended by. */
  @JSFunctor
  private interface Opener extends JSObject {
    JSObject open(Action ready, Hearer answered, Action failed);
  }

  /** Where no engine runs at all, the buttons of the studies ask the server. */
  @JSBody(
      params = {"address", "experiment", "open"},
      script =
          """
          function wake(first) {
            if (self.backproofStudy || !document.body.dataset.engine) return;
            self.backproofStudy = { experiment: experiment, open: open, first: first };
            var script = document.createElement('script');
            script.src = address;
            document.head.appendChild(script);
          }
          function on(id, type, action) {
            var element = document.getElementById(id);
            if (element) element.addEventListener(type, action, true);
          }
          on('studies', 'toggle', function(event) { wake(event.target); });
          function point(event) {
            var entry = event.target.closest('.entry[data-entry]');
            if (entry && (event.type === 'click' || event.key === 'Enter')) wake(entry);
          }
          if (document.getElementById('studies')) {
            on('report', 'click', point);
            on('report', 'keydown', point);
          }
          document.addEventListener('backproof-wanted', function() {
            wake(document.getElementById('findings'));
          });
          document.addEventListener('backproof-checked', function() {
            var open = document.querySelector('.study[open]');
            if (open) wake(open);
          });
          """)
  private static native void watch(String address, Findings.Text experiment, Opener open);
}
