package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The cells as the server painted them, which stand there until an editor takes their place. */
final class Still {
  private Still() {}

  /** Whether the text area holds something else than what the server painted. */
  @JSBody(params = "area", script = "return area.value !== area.defaultValue;")
  static native boolean isOld(HTMLElement area);

  /** Paints what the text area holds now, in one colour. */
  @JSBody(
      params = "area",
      script =
          """
          var still = area.closest('.still'), numbers = '1';
          (area.value.match(/\\n/g) || []).forEach(function(end, i) {
            numbers += end + (i + 2);
          });
          still.querySelector('code').textContent = area.value;
          still.querySelector('.line-numbers').textContent = numbers;
          """)
  static native void paint(HTMLElement area);

  /** Marks the number of a line; the class says as what. */
  @JSBody(
      params = {"area", "line", "role"},
      script =
          """
          area.closest('.still').querySelector('.line-numbers').childNodes.forEach(function(text) {
            var at = text.data ? ('\\n' + text.data + '\\n').indexOf('\\n' + line + '\\n') : -1;
            if (at < 0) return;
            var number = text.splitText(at), mark = document.createElement('span');
            number.splitText(String(line).length);
            mark.className = role;
            mark.textContent = line;
            number.replaceWith(mark);
          });
          """)
  static native void mark(HTMLElement area, int line, String role);

  /** Takes the marks off again. */
  @JSBody(
      params = "area",
      script =
          """
          var numbers = area.closest('.still').querySelector('.line-numbers');
          numbers.textContent = numbers.textContent;
          """)
  static native void unmark(HTMLElement area);

  /** Turns to the start of a line. */
  @JSBody(
      params = {"area", "line"},
      script =
          """
          var lines = area.value.match(/^.*$/gm), at = 0;
          for (var i = 0; i < Math.min(line, lines.length) - 1; i++) at += lines[i].length + 1;
          area.focus({preventScroll: true});
          area.setSelectionRange(at, at);
          var still = area.closest('.still'), height = area.clientHeight / lines.length;
          still.scrollTop = height * (line - 1) - still.clientHeight / 2;
          still.scrollIntoView({block: 'nearest'});
          """)
  static native void goTo(HTMLElement area, int line);

  /**
   * Hears when the reader turns to the code, and when a press or a composed character ends: until
   * then the element has the attribute {@code data-held}.
   */
  @JSBody(
      params = {"element", "turned", "released"},
      script =
          """
          function on(target, types, action) {
            types.match(/\\w+/g).forEach(function(type) { target.addEventListener(type, action); });
          }
          on(element, 'pointerover focusin', function() { turned(); });
          on(element, 'pointerdown compositionstart', function() {
            element.dataset.held = '';
          });
          on(document, 'pointerup pointercancel compositionend', function() {
            delete element.dataset.held;
            released();
          });
          if (element.matches(':hover, :focus-within')) turned();
          """)
  static native void watch(HTMLElement element, Action turned, Action released);
}
