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
    fill("", "");
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
    fill(address, snippet(address, Dom.value(form.field("title"))));
    say(SAVED);
  }

  private void fill(String link, String snippet) {
    Dom.byId("share-link").ifPresent(field -> Dom.setValue(field, link));
    Dom.byId("share-embed").ifPresent(field -> Dom.setValue(field, snippet));
  }

  private void say(String sentence) {
    Dom.byId("share-status").ifPresent(status -> status.setTextContent(sentence));
  }

  @JSBody(
      params = {"promise", "told"},
      script = "promise.then(function(text) { told(text); }, function() {});")
  private static native void whenThere(JSObject promise, Hearer told);

  /** The height is a least one, so that browsers that can fit the frame to its content do so. */
  @JSBody(
      params = {"address", "title"},
      script =
          """
          var url = new URL(address);
          var name = title.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
              .replace(/</g, '&lt;').replace(/>/g, '&gt;');
          return '<iframe src="' + url.origin + '/embed' + url.pathname + '"'
              + ' title="Gradient check' + (name ? ': ' + name : '') + '" loading="lazy"'
              + ' allow="clipboard-write; fullscreen"'
              + ' style="width:100%;min-height:480px;border:0;frame-sizing:content-height">'
              + '</iframe>';
          """)
  private static native String snippet(String address, String title);

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
