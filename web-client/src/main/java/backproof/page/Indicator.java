package backproof.page;

/** Says that a check is running, once it takes long enough to wonder, and offers to stop it. */
final class Indicator {
  Indicator(Runnable stop) {
    Dom.byId("stop").ifPresent(button -> button.onEvent("click", event -> stop.run()));
  }

  void show() {
    setHidden(false);
  }

  void hide() {
    Dom.byId("percent").ifPresent(place -> place.setTextContent(""));
    setHidden(true);
  }

  /** How far it has come, in percent. */
  void say(int percent) {
    Dom.byId("percent").ifPresent(place -> place.setTextContent(percent + " %"));
  }

  private static void setHidden(boolean hidden) {
    Dom.byId("running").ifPresent(running -> running.setHidden(hidden));
    Dom.byId("verdict")
        .ifPresent(verdict -> verdict.setAttribute("aria-busy", hidden ? "false" : "true"));
  }
}
