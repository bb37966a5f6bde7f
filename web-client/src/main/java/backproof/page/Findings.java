package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Where a gradient goes wrong: what was found for an older text goes, what is wrong now is asked
 * for, and an edit is applied, or taken back, by one click.
 */
final class Findings {
  private Findings() {}

  /**
   * Begins with what the server found.
   *
   * @param isAsSent whether the form holds what the server judged
   * @param applied is told when an edit was put into a cell
   */
  static void enhance(ExperimentForm form, boolean isAsSent, Action applied) {
    if (Dom.byId("findings").isPresent()) {
      watch(() -> form.isValid() ? form.experiment() : "", isAsSent, applied);
    }
  }

  /** Something else is shown. */
  @JSBody(
      params = "action",
      script = "document.addEventListener('backproof-found', function() { action(); });")
  static native void onChange(Action action);

  @JSBody(
      params = {"experiment", "isAsSent", "applied"},
      script =
          """
          var found = document.getElementById('findings');
          var judged = isAsSent ? experiment() : '';
          var note = null, noteIsAbout = '';
          function tell(name) { document.dispatchEvent(new Event(name)); }
          function cell(button) {
            return document.querySelector('textarea[name=' + button.dataset.cell + ']');
          }
          function lines(text) {
            var all = [];
            for (var at; (at = text.indexOf('\\n')) >= 0; text = text.slice(at + 1)) {
              all.push(text.slice(0, at));
            }
            return all.concat(text);
          }
          function put(target, text) {
            target.value = text;
            noteIsAbout = '';
            applied();
          }
          function say(target, before, place) {
            note = document.createElement('p');
            note.className = 'mended';
            note.setAttribute('role', 'status');
            note.textContent = 'Applied to ' + place + '. ';
            var undo = document.createElement('button');
            undo.type = 'button';
            undo.textContent = 'Undo';
            undo.onclick = function() {
              note.remove();
              put(target, before);
            };
            note.appendChild(undo);
            found.before(note);
          }
          document.addEventListener('backproof-checked', function() {
            var now = experiment();
            if (note && noteIsAbout && noteIsAbout !== now) note.remove();
            noteIsAbout = now;
            var isAsked = document.querySelector('#verdict .may-be-mended');
            if (judged && now === judged && isAsked) return;
            judged = '';
            found.textContent = '';
            tell('backproof-found');
            if (isAsked) tell('backproof-wanted');
          });
          found.addEventListener('click', function(event) {
            var button = event.target.closest('.apply');
            var target = button && cell(button);
            if (!target || target.readOnly) return;
            var before = target.value, all = lines(before);
            var after = button.dataset.after ? lines(button.dataset.after) : [];
            all.splice.apply(all, [+button.dataset.from, +button.dataset.count].concat(after));
            if (note) note.remove();
            say(target, before, button.dataset.place);
            put(target, all.join('\\n'));
          });
          """)
  private static native void watch(Text experiment, boolean isAsSent, Action applied);

  /** Gives the experiment as it stands in the form; nothing where that is not one. */
  @JSFunctor
  interface Text extends JSObject {
    String get();
  }
}
