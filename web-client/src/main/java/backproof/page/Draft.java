package backproof.page;

import org.teavm.jso.dom.html.HTMLElement;

/** Keeps what the user typed across a reload, and says so when it comes back. */
final class Draft {
  private final ExperimentForm form;
  private final String key;
  private final String keyBefore;
  private final String original;

  Draft(ExperimentForm form, String page) {
    this.form = form;
    this.key = "backproof.draft:" + page;
    this.keyBefore = "backproof.before:" + page;
    this.original = form.draft();
  }

  /** Puts a kept draft into the form; true if there was one. */
  boolean restore(Runnable startedOver) {
    String kept = Store.read(key);
    if (kept.isEmpty() || kept.equals(original)) {
      return false;
    }
    form.restore(kept);
    offer(startedOver);
    return true;
  }

  void keep() {
    String now = form.draft();
    if (now.equals(original)) {
      forget();
    } else {
      Store.write(key, now);
    }
  }

  /** Keeps what stood in the form before a file was opened; nothing once that is undone. */
  void keepBefore(String before) {
    if (before.isEmpty()) {
      Store.forget(keyBefore);
    } else {
      Store.write(keyBefore, before);
    }
  }

  private void forget() {
    Store.forget(key);
    Store.forget(keyBefore);
  }

  private void offer(Runnable startedOver) {
    HTMLElement note = Dom.create("p", "draft-note", "Your draft is back. ");
    note.setId("draft-note");
    note.setAttribute("role", "status");
    offer(note, "Start over", original, startedOver);
    String before = Store.read(keyBefore);
    if (!before.isEmpty()) {
      offer(note, "Undo opening the file", before, startedOver);
    }
    Dom.putBefore(Dom.first(form.element(), ".editor").orElse(form.element()), note);
  }

  private void offer(HTMLElement note, String words, String draft, Runnable restored) {
    HTMLElement button = Dom.create("button", "plain", words);
    button.setAttribute("type", "button");
    button.onEvent(
        "click",
        event -> {
          forget();
          form.restore(draft);
          keep();
          note.delete();
          restored.run();
        });
    note.appendChild(button);
  }
}
