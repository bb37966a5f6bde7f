package backproof.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The few ways in which the page script looks things up in the page. */
final class Dom {
  private Dom() {}

  static HTMLDocument document() {
    return HTMLDocument.current();
  }

  static Optional<HTMLElement> byId(String id) {
    return Optional.ofNullable(document().getElementById(id));
  }

  static Optional<HTMLElement> first(HTMLElement within, String selector) {
    return Optional.ofNullable(within.querySelector(selector));
  }

  static List<HTMLElement> all(HTMLElement within, String selector) {
    List<HTMLElement> found = new ArrayList<>();
    NodeList<? extends HTMLElement> nodes = within.querySelectorAll(selector);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add(nodes.item(i));
    }
    return found;
  }

  static List<HTMLElement> all(String selector) {
    return all(document().getBody(), selector);
  }

  /** What the server wrote into {@code <body data-...>}; empty where it wrote nothing. */
  static String setting(String name) {
    return attribute(document().getBody(), "data-" + name);
  }

  static String attribute(HTMLElement element, String name) {
    return element.hasAttribute(name) ? element.getAttribute(name) : "";
  }

  /** A whole number in an attribute; 0 where there is none. */
  static int number(HTMLElement element, String name) {
    return wholeNumber(attribute(element, name));
  }

  static HTMLElement create(String tag, String styleClass, String text) {
    HTMLElement element = document().createElement(tag);
    element.setClassName(styleClass);
    element.setTextContent(text);
    return element;
  }

  static String text(HTMLElement within, String selector) {
    return first(within, selector).map(HTMLElement::getTextContent).orElse("");
  }

  @JSBody(params = "text", script = "var n = parseInt(text, 10); return isFinite(n) ? n : 0;")
  private static native int wholeNumber(String text);

  @JSBody(params = "element", script = "return 'value' in element ? String(element.value) : '';")
  static native String value(JSObject element);

  @JSBody(
      params = {"element", "value"},
      script = "element.value = value;")
  static native void setValue(JSObject element, String value);

  @JSBody(
      params = {"element", "text"},
      script = "if (element.setCustomValidity) element.setCustomValidity(text);")
  static native void setValidity(JSObject element, String text);

  @JSBody(
      params = {"reference", "added"},
      script = "reference.after(added);")
  static native void putAfter(HTMLElement reference, HTMLElement added);

  @JSBody(
      params = {"reference", "added"},
      script = "reference.before(added);")
  static native void putBefore(HTMLElement reference, HTMLElement added);

  @JSBody(
      params = {"element", "selector"},
      script = "return element.closest ? element.closest(selector) : null;")
  private static native HTMLElement closestOrNull(JSObject element, String selector);

  /** The element itself or the nearest one around it that matches. */
  static Optional<HTMLElement> closest(JSObject element, String selector) {
    return Optional.ofNullable(closestOrNull(element, selector));
  }
}
