package backproof.page;

import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The experiment as it stands in the form: read as JSON, written back, refused where senseless. */
final class ExperimentForm {
  static final List<String> CELLS = List.of("setup", "forward", "backward");
  static final List<String> SETTINGS =
      List.of("title", "scheme", "epsilon", "threshold", "wrt", "gradients");
  private static final List<String> FIELDS =
      List.of(
          "setup",
          "forward",
          "backward",
          "title",
          "scheme",
          "epsilon",
          "threshold",
          "wrt",
          "gradients",
          "note",
          "check");

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
    boolean gradients =
        Fields.holdsNames(field("gradients"), "gradients", PAIR, "W1=dW1, b1=db1");
    return epsilon && threshold && wrt && gradients;
  }

  /** The document that is checked, saved and shared; only for a valid form. */
  String experiment() {
    return experiment(form);
  }

  /** Everything that can be typed or chosen, as one text to keep. */
  String draft() {
    JSObject draft = record();
    FIELDS.forEach(name -> put(draft, name, Dom.value(field(name))));
    return text(draft);
  }

  /** Takes a draft back; fields that it does not name stay as they are. */
  void restore(String draft) {
    JSObject values = parsed(draft);
    for (String name : FIELDS) {
      if (has(values, name)) {
        Dom.setValue(field(name), get(values, name));
      }
    }
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
            return value(field).split(',').map(function(name) {
              return name.trim();
            }).filter(Boolean);
          }
          check.wrt = names('wrt');
          check.gradients = {};
          names('gradients').forEach(function(pair) {
            pair = pair.split('=');
            check.gradients[pair[0].trim()] = pair[1].trim();
          });
          return JSON.stringify({
            v: 1, title: value('title'), note: value('note'), setup: value('setup'),
            forward: value('forward'), backward: value('backward'), check: check
          });
          """)
  private static native String experiment(HTMLElement form);

  @JSBody(script = "return {};")
  private static native JSObject record();

  @JSBody(
      params = {"record", "key", "value"},
      script = "record[key] = value;")
  private static native void put(JSObject record, String key, String value);

  @JSBody(params = "record", script = "return JSON.stringify(record);")
  private static native String text(JSObject record);

  @JSBody(
      params = "text",
      script = "try { return Object(JSON.parse(text)); } catch (e) { return {}; }")
  private static native JSObject parsed(String text);

  @JSBody(
      params = {"record", "key"},
      script = "return typeof record[key] === 'string';")
  private static native boolean has(JSObject record, String key);

  @JSBody(
      params = {"record", "key"},
      script = "return record[key];")
  private static native String get(JSObject record, String key);
}
