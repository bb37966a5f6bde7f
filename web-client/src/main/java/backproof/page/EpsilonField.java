package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The typed epsilon and its slider, which runs over powers of ten; each follows the other. */
final class EpsilonField {
  private EpsilonField() {}

  static void enhance(HTMLElement typed, HTMLElement slider, Runnable changed) {
    slider.setHidden(false);
    follow(typed, slider);
    slider.onEvent(
        "input",
        event -> {
          Dom.setValue(typed, power(Dom.value(slider)));
          say(slider, typed);
          changed.run();
        });
    typed.onEvent("input", event -> follow(typed, slider));
  }

  /** Moves the slider to what is typed, if that is a number. */
  static void follow(HTMLElement typed, HTMLElement slider) {
    String exponent = exponent(Dom.value(typed));
    if (!exponent.isEmpty()) {
      Dom.setValue(slider, exponent);
      say(slider, typed);
    }
  }

  private static void say(HTMLElement slider, HTMLElement typed) {
    slider.setAttribute("aria-valuetext", Dom.value(typed));
  }

  /** Ten to this exponent with one or two digits, as one would type it: 1e-7, 3.2e-5, 0.1. */
  @JSBody(
      params = "exponent",
      script =
          "return String(Number(Math.pow(10, Number(exponent)).toPrecision(2)))"
              + ".replace('e+', 'e');")
  private static native String power(String exponent);

  @JSBody(
      params = "text",
      script =
          "var n = Number(text); return text.trim() !== '' && n > 0 ?"
              + " String(Math.log10(n)) : '';")
  private static native String exponent(String text);
}
