package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** Brings the page about an experiment to life. */
final class Workbench {
  private final ExperimentForm form;
  private final Editors editors;
  private final Checker checker;
  private final Draft draft;

  private Workbench(ExperimentForm form) {
    this.form = form;
    this.draft = new Draft(form, page());
    this.editors = new Editors(form, this::changed);
    this.checker = new Checker(form, new Results(editors));
  }

  static void start(ExperimentForm form) {
    new Workbench(form).start();
  }

  private void start() {
    Dom.first(form.element(), "[role=tablist]").ifPresent(Tabs::enhance);
    if (Dom.setting("page").equals("embed")) {
      EmbedFrame.start(form, this::startedOver, checker::check);
    }
    StateLink.here(this::start);
  }

  /**
   * Begins with what the address holds.
   *
   * @param linked empty where it holds no experiment
   */
  private void start(String linked) {
    boolean isEmbed = Dom.setting("page").equals("embed");
    form.take(linked);
    boolean isDraft = !isEmbed && linked.isEmpty() && draft.restore(this::startedOver);
    enhanceSettings();
    Studies.enhance(form);
    Findings.enhance(form, linked.isEmpty() && !isDraft, this::applied);
    Dom.byId("share")
        .ifPresent(
            button ->
                Dom.byId("share-dialog")
                    .ifPresent(dialog -> ShareDialog.enhance(form, button, dialog)));
    Dom.byId("opened").ifPresent(panel -> OpenFile.enhance(form, panel, this::opened));
    form.element().onEvent("submit", this::submitted);
    if (isDraft) {
      checker.checkSoon();
    }
    afterFirstPaint(
        () -> {
          editors.watch(Dom.setting("editor"));
          // A frame may be one of many on its host's page: one with a result waits for an edit.
          if (!isEmbed || !linked.isEmpty()) {
            checker.check();
          }
        });
  }

  /** A check runs here, unless the page has no engine; other buttons are for the server. */
  private void submitted(Event event) {
    if (!Dom.setting("engine").isEmpty() && !goesElsewhere(event)) {
      event.preventDefault();
      checker.check();
    }
  }

  @JSBody(
      params = "event",
      script = "return !!event.submitter && event.submitter.hasAttribute('formaction');")
  private static native boolean goesElsewhere(Event event);

  private void enhanceSettings() {
    for (String name : ExperimentForm.SETTINGS) {
      form.field(name).onEvent("input", event -> changed());
    }
    Dom.byId("epsilon-slider")
        .ifPresent(slider -> EpsilonField.enhance(form.field("epsilon"), slider, this::changed));
  }

  private void changed() {
    draft.keep();
    checker.checkSoon();
  }

  private void opened(String before) {
    startedOver();
    draft.keep();
    draft.keepBefore(before);
  }

  private void applied() {
    editors.takeTexts();
    draft.keep();
    checker.check();
  }

  private void startedOver() {
    HTMLElement typed = form.field("epsilon");
    Dom.byId("epsilon-slider").ifPresent(slider -> EpsilonField.follow(typed, slider));
    editors.takeTexts();
    checker.check();
  }

  @JSBody(script = "return location.pathname + location.search;")
  private static native String page();

  @JSBody(
      params = "action",
      script = "requestAnimationFrame(function() { setTimeout(function() { action(); }); });")
  private static native void afterFirstPaint(Action action);
}
