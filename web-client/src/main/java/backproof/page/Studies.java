package backproof.page;

import org.teavm.jso.JSBody;

/** Fetches what goes beyond the verdict when someone opens it or points an entry out. */
final class Studies {
  private Studies() {}

  static void enhance(ExperimentForm form) {
    if (Dom.byId("studies").isPresent()) {
      watch(Dom.setting("study"), () -> form.isValid() ? form.experiment() : "");
    }
  }

  /** The page was checked anew. */
  @JSBody(script = "document.dispatchEvent(new Event('backproof-checked'));")
  static native void checked();

  /** The studies run in WebAssembly only; elsewhere their buttons ask the server. */
  @JSBody(
      params = {"address", "experiment"},
      script =
          """
          function wake(first) {
            if (self.backproofStudy || document.body.dataset.engine !== 'WebAssembly') return;
            self.backproofStudy = { experiment: experiment, first: first };
            var script = document.createElement('script');
            script.src = address;
            document.head.appendChild(script);
          }
          document.getElementById('studies').addEventListener('toggle', function(event) {
            wake(event.target);
          }, true);
          function point(event) {
            var entry = event.target.closest('.entry[data-entry]');
            if (entry && (event.type === 'click' || event.key === 'Enter')) wake(entry);
          }
          document.getElementById('report').addEventListener('click', point);
          document.getElementById('report').addEventListener('keydown', point);
          document.addEventListener('backproof-wanted', function() {
            wake(document.getElementById('findings'));
          });
          document.addEventListener('backproof-checked', function() {
            var open = document.querySelector('.study[open]');
            if (open) wake(open);
          });
          """)
  private static native void watch(String address, Findings.Text experiment);
}
