package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Says beside a field what is wrong with what was typed into it. */
final class Fields {
  private Fields() {}

  /** Whether the field holds a number above 0 and at most 1; says so beside it if not. */
  static boolean holdsShare(HTMLElement field, String name, String example) {
    boolean good = isShare(Dom.value(field));
    String message =
        good ? "" : name + " must be a number above 0 and at most 1, such as " + example;
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
