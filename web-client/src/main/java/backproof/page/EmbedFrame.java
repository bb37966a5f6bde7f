package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What a page in a frame owes its host: its height, and a way out that works in a sandbox. */
final class EmbedFrame {
  private EmbedFrame() {}

  static void start() {
    reportHeight();
    Dom.byId("open").ifPresent(EmbedFrame::enhanceWayOut);
  }

  /** The link leads to what the reader sees now; a sandbox follows no link, so it is shown. */
  private static void enhanceWayOut(HTMLElement link) {
    if (isSandboxed()) {
      link.setHidden(true);
      Dom.byId("open-address").ifPresent(address -> address.setHidden(false));
      return;
    }
    String canonical = Dom.attribute(link, "href");
    Dom.byId("experiment")
        .map(ExperimentForm::new)
        .ifPresent(
            form -> {
              String original = form.draft();
              link.onEvent(
                  "click",
                  event ->
                      link.setAttribute(
                          "href",
                          form.draft().equals(original)
                              ? canonical
                              : StateLink.to(canonical, form.experiment())));
            });
  }

  /** At most once a frame, in the dialects that hosts listen to; heights carry no secret. */
  @JSBody(
      script =
          """
          var last = 0, waiting = false;
          function tell() {
            waiting = false;
            var box = document.body.getBoundingClientRect();
            var height = Math.min(10000, Math.ceil(box.bottom + window.scrollY));
            if (Math.abs(height - last) < 1 || parent === window) return;
            last = height;
            parent.postMessage({ type: 'gradcheck:resize', v: 1, height: height }, '*');
            parent.postMessage(JSON.stringify(
                { src: location.href, context: 'iframe.resize', height: height }), '*');
            parent.postMessage(JSON.stringify(
                { subject: 'lti.frameResize', height: height }), '*');
            // Refused where the page does not declare itself resizable.
            try { if (window.requestResize) window.requestResize(); } catch (refused) {}
          }
          function later() {
            if (!waiting) { waiting = true; requestAnimationFrame(tell); }
          }
          new ResizeObserver(later).observe(document.body);
          later();
          """)
  private static native void reportHeight();

  @JSBody(script = "return self.origin === 'null';")
  private static native boolean isSandboxed();
}
