package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What the script of pages in frames needs of this one: the state, out, in, and as a link. */
final class EmbedFrame {
  private EmbedFrame() {}

  /** Tells a text when asked. */
  @JSFunctor
  private interface Teller extends JSObject {
    String tell();
  }

  static void start(ExperimentForm form, Action taken, Action check) {
    expose(
        form.element(),
        form::experiment,
        text -> {
          form.take(text);
          taken.run();
        },
        check,
        StateLink::to);
  }

  /** Makes a promise of a link. */
  @JSFunctor
  private interface Linker extends JSObject {
    JSObject link(String site, String experiment);
  }

  @JSBody(
      params = {"form", "state", "take", "check", "link"},
      script =
          """
          form.backproof = {
            state: function() { return state(); },
            take: function(text) { take(text); },
            check: function() { check(); },
            link: function(site) { return link(site, state()); }
          };
          """)
  private static native void expose(
      HTMLElement form, Teller state, Hearer take, Action check, Linker link);
}
