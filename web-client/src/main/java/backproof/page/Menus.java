package backproof.page;

import org.teavm.jso.JSBody;

/** Closes what hangs open: after a choice, by a click elsewhere, by Escape. */
final class Menus {
  private Menus() {}

  @JSBody(
      script =
          """
          function close(keep) {
            document.querySelectorAll('.menu[open]').forEach(function(menu) {
              if (menu.contains(keep)) return;
              var held = menu.contains(document.activeElement);
              menu.open = false;
              if (held) menu.querySelector('summary').focus();
            });
          }
          addEventListener('click', function(event) {
            var isDone = event.target.type === 'submit' && !event.defaultPrevented;
            close(isDone ? null : event.target);
          });
          addEventListener('keydown', function(event) {
            if (event.key === 'Escape') close(null);
          });
          """)
  static native void enhance();
}
