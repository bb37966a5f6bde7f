package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The experiment as it stands in the form: read as JSON, written back, refused where senseless. */
final class ExperimentForm {
  static final String[] CELLS = {"setup", "forward", "backward"};
  static final String[] SETTINGS = {"title", "scheme", "epsilon", "threshold", "wrt", "gradients"};
  private static final String FIELDS =
      "setup forward backward title scheme epsilon threshold wrt gradients note check";

  private static final String NAME = "[^\\s,=]+";
  private static final String PAIR = NAME + "\\s*=\\s*" + NAME;

  private final HTMLElement form;

  ExperimentForm(HTMLElement form) {
    this.form = form;
  }

  HTMLElement element() {
    return form;
  }

  HTMLElement field(String name) {
    return Dom.first(form, "[name=" + name + "]").orElseGet(() -> Dom.create("input", "", ""));
  }

  boolean isValid() {
    boolean epsilon = Fields.holdsShare(field("epsilon"), "epsilon", "1e-7");
    boolean threshold = Fields.holdsShare(field("threshold"), "threshold", "2e-7");
    boolean wrt = Fields.holdsNames(field("wrt"), "wrt", NAME, "W1, b1");
    boolean gradients = Fields.holdsNames(field("gradients"), "gradients", PAIR, "W1=dW1, b1=db1");
    return epsilon && threshold && wrt && gradients;
  }

  /** The document that is checked, saved and shared; only for a valid form. */
  String experiment() {
    return experiment(form);
  }

  /** Everything that can be typed or chosen, as one text to keep. */
  String draft() {
    return draft(form, FIELDS);
  }

  /** Takes a draft back; fields that it does not name stay as they are. */
  void restore(String draft) {
    restore(form, FIELDS, draft);
  }

  /** Puts a saved experiment into the form; what cannot be read changes nothing. */
  void take(String experiment) {
    take(form, experiment);
  }

  @JSBody(
      params = {"form", "text"},
      script =
          """
          function put(name, value) {
            var field = form.elements.namedItem(name);
            if (field && value !== undefined) field.value = String(value);
          }
          try {
            var experiment = JSON.parse(text), check = experiment.check || {};
            ['title', 'note', 'setup', 'forward', 'backward'].forEach(function(name) {
              put(name, experiment[name] || '');
            });
            ['scheme', 'epsilon', 'threshold'].forEach(function(name) { put(name, check[name]); });
            put('wrt', (check.wrt || []).join(', '));
            put('gradients', Object.entries(check.gradients || {}).map(function(pair) {
              return pair.join('=');
            }).join(', '));
            put('check', JSON.stringify(check));
          } catch (broken) {}
          """)
  private static native void take(HTMLElement form, String text);

  @JSBody(
      params = "form",
      script =
          """
          function value(name) {
            var field = form.elements.namedItem(name);
            return field ? field.value : '';
          }
          var check = JSON.parse(value('check') || '{}');
          check.scheme = value('scheme') || 'central';
          check.epsilon = Number(value('epsilon') || 1e-7);
          check.threshold = Number(value('threshold') || 2e-7);
          function names(field) {
            return (value(field).match(/[^,]+/g) || []).map(function(name) {
              return name.trim();
            }).filter(Boolean);
          }
          check.wrt = names('wrt');
          check.gradients = {};
          names('gradients').forEach(function(pair) {
            var at = pair.indexOf('=');
            check.gradients[pair.slice(0, at).trim()] = pair.slice(at + 1).trim();
          });
          return JSON.stringify({
            v: 1, title: value('title'), note: value('note'), setup: value('setup'),
            forward: value('forward'), backward: value('backward'), check: check
          });
          """)
  private static native String experiment(HTMLElement form);

  @JSBody(
      params = {"form", "names"},
      script =
          """
          var draft = {};
          names.match(/\\w+/g).forEach(function(name) {
            var field = form.elements.namedItem(name);
            if (field) draft[name] = field.value;
          });
          return JSON.stringify(draft);
          """)
  private static native String draft(HTMLElement form, String names);

  @JSBody(
      params = {"form", "names", "text"},
      script =
          """
          try {
            var draft = JSON.parse(text);
            names.match(/\\w+/g).forEach(function(name) {
              var field = form.elements.namedItem(name);
              if (field && typeof draft[name] === 'string') field.value = draft[name];
            });
          } catch (broken) {}
          """)
  private static native void restore(HTMLElement form, String names, String text);
}
