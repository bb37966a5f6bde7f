package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** Buttons that copy the field they name; where copying is refused they select it instead. */
final class CopyButtons {
  private static final int SAID_FOR = 2000;

  private CopyButtons() {}

  static void enhance() {
    for (HTMLElement button : Dom.all("[data-copy]")) {
      button.setHidden(false);
      button.onEvent("click", event -> copy(button));
    }
  }

  private static void copy(HTMLElement button) {
    Dom.byId(Dom.attribute(button, "data-copy"))
        .ifPresent(
            field ->
                write(
                    Dom.value(field),
                    () -> say(button, "Copied"),
                    () -> {
                      select(field);
                      say(button, "Press Ctrl+C");
                    }));
  }

  private static void say(HTMLElement button, String word) {
    if (button.hasAttribute("data-label")) {
      return;
    }
    button.setAttribute("data-label", button.getTextContent());
    button.setTextContent(word);
    Window.setTimeout(
        () -> {
          button.setTextContent(Dom.attribute(button, "data-label"));
          button.removeAttribute("data-label");
        },
        SAID_FOR);
  }

  @JSBody(
      params = {"text", "done", "refused"},
      script =
          "if (!navigator.clipboard) { refused(); return; }"
              + "navigator.clipboard.writeText(text).then("
              + "function() { done(); }, function() { refused(); });")
  private static native void write(String text, Action done, Action refused);

  @JSBody(params = "field", script = "field.focus(); if (field.select) field.select();")
  private static native void select(HTMLElement field);
}
