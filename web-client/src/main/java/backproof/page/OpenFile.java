package backproof.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Opens files that are chosen, dropped or pasted. The server finds the functions in them, because
 * what that takes would make the page heavy for everybody.
 */
final class OpenFile {
  private static final String UNREACHED = "Not opened: the server cannot be reached.";

  private final ExperimentForm form;
  private final HTMLElement panel;
  private final Consumer<String> taken;
  private final List<Step> steps = new ArrayList<>();
  private String placed = "";
  private String shown = "";
  private int latest;

  /** What undoing an opening brings back: the form, and the panel that was there. */
  private record Step(String draft, String shown) {}

  private OpenFile(ExperimentForm form, HTMLElement panel, Consumer<String> taken) {
    this.form = form;
    this.panel = panel;
    this.taken = taken;
  }

  /**
   * @param taken is told what stood in the form before, when something else does; nothing, when
   *     that is back
   */
  static void enhance(ExperimentForm form, HTMLElement panel, Consumer<String> taken) {
    OpenFile open = new OpenFile(form, panel, taken);
    Dom.byId("open-file")
        .ifPresent(field -> listen(panel, field, open::read, open::leave, form::experiment));
  }

  private void read(JSObject file, String query, String focus) {
    int run = ++latest;
    send(
        Dom.setting("api") + "/import?view=page" + query,
        file,
        (experiment, fragment) -> {
          if (run == latest) {
            take(experiment, fragment);
            show(fragment, focus);
          }
        },
        this::fail);
  }

  /** Whatever was typed since the last opening can be brought back. */
  private void take(String experiment, String fragment) {
    if (experiment.isEmpty()) {
      return;
    }
    String draft = form.draft();
    if (!draft.equals(placed)) {
      steps.add(new Step(draft, shown));
    }
    shown = fragment;
    form.take(experiment);
    placed = form.draft();
    taken.accept(before());
  }

  private String before() {
    return steps.isEmpty() ? "" : steps.get(steps.size() - 1).draft();
  }

  private void fail(String problem) {
    HTMLElement note = Dom.create("div", "opened is-raised", "");
    HTMLElement words = Dom.create("p", "opened-head", problem.isEmpty() ? UNREACHED : problem);
    words.setAttribute("role", "alert");
    HTMLElement close = Dom.create("button", "plain", "Close");
    close.setAttribute("name", "close");
    note.appendChild(words);
    note.appendChild(close);
    panel.clear();
    panel.appendChild(note);
  }

  private void show(String fragment, String focus) {
    Results.place(panel, fragment);
    Dom.byId("view-code").ifPresent(HTMLElement::click);
    Dom.first(panel, focus).ifPresent(HTMLElement::focus);
  }

  /** A refusal goes away alone: what was opened before it can still be undone. */
  private void leave(String button) {
    if (button.equals("undo")) {
      Step last = steps.remove(steps.size() - 1);
      form.restore(last.draft());
      placed = "";
      shown = last.shown();
      taken.accept(before());
    }
    Results.place(panel, shown);
  }

  /** What a file, the query that goes with it, and what is to have the focus then are told to. */
  @JSFunctor
  private interface Taker extends JSObject {
    void take(JSObject file, String query, String focus);
  }

  /** Tells what stands in the form. */
  @JSFunctor
  private interface Teller extends JSObject {
    String tell();
  }

  /** What an experiment, or nothing, and the panel that speaks of it are told to. */
  @JSFunctor
  private interface Shower extends JSObject {
    void show(String experiment, String fragment);
  }

  @JSBody(
      params = {"panel", "field", "take", "leave", "experiment"},
      script =
          """
          function named(file) {
            document.getElementById('open').open = false;
            take(file, '&name=' + encodeURIComponent(file.name), '.opened');
          }
          function carriesFile(event) { return event.dataTransfer.types.indexOf('Files') >= 0; }
          function mark(on) { document.body.classList.toggle('dropping', on); }
          function on(type, action) { addEventListener(type, action, true); }
          field.onchange = function() {
            if (field.files[0]) named(field.files[0]);
            field.value = '';
          };
          on('dragover', function(event) {
            if (carriesFile(event)) { event.preventDefault(); mark(true); }
          });
          on('dragleave', function(event) { if (!event.relatedTarget) mark(false); });
          on('drop', function(event) {
            mark(false);
            if (!carriesFile(event)) return;
            event.preventDefault();
            event.stopPropagation();
            if (event.dataTransfer.files[0]) named(event.dataTransfer.files[0]);
          });
          on('paste', function(event) {
            var text = event.clipboardData.getData('text');
            if (!/^\\s*\\{[^]*"nbformat"/.test(text)) return;
            event.preventDefault();
            event.stopPropagation();
            named(new File([text], 'pasted.ipynb'));
          });
          function onButton(id, act) {
            document.getElementById(id).onclick = function(event) {
              event.preventDefault();
              act();
            };
          }
          onButton('open-pasted', function() {
            var typed = document.getElementById('pasted'), text = typed.value;
            if (!text.trim()) return typed.focus();
            typed.value = '';
            named(new File([text], text.indexOf('"nbformat"') < 0 ? 'pasted.py' : 'pasted.ipynb'));
          });
          onButton('open-whole', function() {
            take(new Blob([experiment()]), '&whole=true', '.opened');
          });
          panel.onchange = function(event) {
            var choices = Array.from(panel.querySelectorAll('select'));
            var last = choices.indexOf(event.target), query = '';
            function value(name) { return panel.querySelector('[name=' + name + ']').value; }
            if (!panel.querySelector('[name=was]')) last = choices.length;
            choices.slice(0, last + 1).concat({ name: 'take-name', value: value('name') })
                .forEach(function(choice) {
              query += '&' + choice.name.slice(5) + '=' + encodeURIComponent(choice.value);
            });
            take(new Blob([value('code')]), query, '#' + event.target.id);
          };
          panel.onclick = function(event) {
            // a page that the server made of a file knows what was there before
            if (!event.target.name || document.querySelector('#reopen input')) return;
            if (event.target.type === 'submit') { event.preventDefault(); leave(event.target.name); }
          };
          """)
  private static native void listen(
      HTMLElement panel, HTMLElement field, Taker take, Hearer leave, Teller experiment);

  @JSBody(
      params = {"address", "file", "show", "failed"},
      script =
          """
          fetch(address, { method: 'POST', body: file }).then(function(response) {
            return response.json();
          }).then(function(answer) {
            if (answer.fragment) {
              show(answer.experiment ? JSON.stringify(answer.experiment) : '', answer.fragment);
            } else {
              failed('Not opened: ' + answer.detail + '.');
            }
          }).catch(function() { failed(''); });
          """)
  private static native void send(String address, JSObject file, Shower show, Hearer failed);
}
