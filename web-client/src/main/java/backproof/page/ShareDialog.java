package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** Saves the experiment as it stands and shows its link and the text that embeds it. */
final class ShareDialog {
  private static final String SAVED =
      "The link keeps this code and these settings as they are now.";

  private final ExperimentForm form;
  private final HTMLElement dialog;

  private ShareDialog(ExperimentForm form, HTMLElement dialog) {
    this.form = form;
    this.dialog = dialog;
  }

  static void enhance(ExperimentForm form, HTMLElement button, HTMLElement dialog) {
    ShareDialog share = new ShareDialog(form, dialog);
    button.setHidden(false);
    button.onEvent("click", event -> share.open());
  }

  private void open() {
    fill("");
    showModal(dialog);
    if (!form.isValid()) {
      say("The settings are not complete: mend them first.");
      return;
    }
    whenThere(
        StateLink.to(Window.current().getLocation().getFullURL(), form.experiment()),
        link -> Dom.byId("share-state").ifPresent(field -> Dom.setValue(field, link)));
    say("Saving…");
    post(Dom.setting("api") + "/snapshots", form.experiment(), this::saved, this::say);
  }

  private void saved(String address) {
    fill(address);
    say(SAVED);
    more(address + "/share", CopyButtons::enhance);
  }

  private void fill(String link) {
    Dom.byId("share-link").ifPresent(field -> Dom.setValue(field, link));
  }

  private void say(String sentence) {
    Dom.byId("share-status").ifPresent(status -> status.setTextContent(sentence));
  }

  @JSBody(
      params = {"promise", "told"},
      script = "promise.then(function(text) { told(text); }, function() {});")
  private static native void whenThere(JSObject promise, Hearer told);

  /** Texts for other pages, from a page of the server that has the same for who runs no script. */
  @JSBody(
      params = {"address", "placed"},
      script =
          """
          fetch(address).then(function(response) { return response.text(); }).then(function(page) {
            var sheet = new DOMParser().parseFromString(page, 'text/html')
                .getElementById('share-sheet');
            document.getElementById('share-more').replaceChildren(sheet);
            placed();
          }).catch(function() {});
          """)
  private static native void more(String address, Action placed);

  @JSBody(params = "dialog", script = "if (!dialog.open) dialog.showModal();")
  private static native void showModal(HTMLElement dialog);

  @JSBody(
      params = {"address", "body", "saved", "failed"},
      script =
          """
          function refuse(problem) {
            failed('Not saved: ' + (problem.detail || problem.title || 'the server said no.'));
          }
          fetch(address, {
            method: 'POST', headers: { 'Content-Type': 'application/json' }, body: body
          }).then(function(response) {
            return response.json().then(function(answer) {
              if (response.ok) saved(new URL(answer.url, document.baseURI).href);
              else refuse(answer);
            });
          }).catch(function() { failed('Not saved: the server cannot be reached.'); });
          """)
  private static native void post(String address, String body, Hearer saved, Hearer failed);
}
