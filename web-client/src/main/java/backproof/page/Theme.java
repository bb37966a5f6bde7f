package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Light or dark: what the system prefers, until the reader chooses otherwise. */
final class Theme {
  private static final String KEY = "backproof.theme";

  private Theme() {}

  static void enhance() {
    String chosen = Store.read(KEY);
    if (chosen.equals("light") || chosen.equals("dark")) {
      apply(chosen);
    }
    Dom.byId("theme").ifPresent(Theme::enhance);
  }

  private static void enhance(HTMLElement button) {
    button.setHidden(false);
    say(button);
    button.onEvent(
        "click",
        event -> {
          String next = isDark() ? "light" : "dark";
          apply(next);
          Store.write(KEY, next);
          say(button);
        });
  }

  private static void say(HTMLElement button) {
    button.setAttribute("aria-pressed", isDark() ? "true" : "false");
  }

  private static void apply(String theme) {
    Dom.document().getDocumentElement().setAttribute("data-theme", theme);
  }

  private static boolean isDark() {
    String chosen = Dom.attribute(Dom.document().getDocumentElement(), "data-theme");
    return chosen.equals("dark") || (!chosen.equals("light") && systemIsDark());
  }

  @JSBody(script = "return matchMedia('(prefers-color-scheme: dark)').matches;")
  private static native boolean systemIsDark();
}
