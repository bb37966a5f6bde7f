package backproof.page;

import org.teavm.jso.dom.html.HTMLElement;

/** Keeps what the user typed across a reload, and says so when it comes back. */
final class Draft {
  private final ExperimentForm form;
  private final String key;
  private final String original;

  Draft(ExperimentForm form, String page) {
    this.form = form;
    this.key = "backproof.draft:" + page;
    this.original = form.draft();
  }

  /** Puts a kept draft into the form; true if there was one. */
  boolean restore(Runnable startedOver) {
    String kept = Store.read(key);
    if (kept.isEmpty() || kept.equals(original)) {
      return false;
    }
    form.restore(kept);
    offerOriginal(startedOver);
    return true;
  }

  void keep() {
    String now = form.draft();
    if (now.equals(original)) {
      Store.forget(key);
    } else {
      Store.write(key, now);
    }
  }

  private void offerOriginal(Runnable startedOver) {
    HTMLElement note = Dom.create("p", "draft-note", "Your draft is back. ");
    note.setId("draft-note");
    note.setAttribute("role", "status");
    HTMLElement button = Dom.create("button", "plain", "Start over");
    button.setAttribute("type", "button");
    button.onEvent(
        "click",
        event -> {
          Store.forget(key);
          form.restore(original);
          note.delete();
          startedOver.run();
        });
    note.appendChild(button);
    Dom.putBefore(Dom.first(form.element(), ".editor").orElse(form.element()), note);
  }
}
