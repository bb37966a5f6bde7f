package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Says beside a field what is wrong with what was typed into it. */
final class Fields {
  private Fields() {}

  /** Whether the field holds a number above 0 and at most 1; says so beside it if not. */
  static boolean holdsShare(HTMLElement field, String name, String example) {
    boolean good = isShare(Dom.value(field));
    return say(
        field,
        name,
        good ? "" : name + " must be a number above 0 and at most 1, such as " + example);
  }

  /**
   * Whether the field holds nothing, or such names with commas between them.
   *
   * @param name as a pattern
   */
  static boolean holdsNames(HTMLElement field, String key, String name, String example) {
    boolean good = isList(Dom.value(field), name);
    return say(
        field, key, good ? "" : key + " must be names with commas between them, as in " + example);
  }

  @JSBody(
      params = {"text", "name"},
      script =
          "return RegExp('^(' + name + '(\\\\s*,\\\\s*' + name + ')*,?)?$').test(text.trim());")
  private static native boolean isList(String text, String name);

  /** Says what is wrong beside the field; whether that is nothing. */
  private static boolean say(HTMLElement field, String name, String message) {
    boolean good = message.isEmpty();
    Dom.setValidity(field, message);
    field.setAttribute("aria-invalid", good ? "false" : "true");
    HTMLElement place = place(field, name + "-message");
    if (!message.equals(place.getTextContent())) {
      place.setTextContent(message);
    }
    return good;
  }

  private static HTMLElement place(HTMLElement field, String id) {
    return Dom.byId(id)
        .orElseGet(
            () -> {
              HTMLElement place = Dom.create("span", "field-message", "");
              place.setId(id);
              place.setAttribute("role", "alert");
              field.setAttribute("aria-describedby", id);
              Dom.putAfter(field, place);
              return place;
            });
  }

  @JSBody(
      params = "text",
      script = "var n = Number(text); return text.trim() !== '' && n > 0 && n <= 1;")
  private static native boolean isShare(String text);
}
