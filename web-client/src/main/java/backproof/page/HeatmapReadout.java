package backproof.page;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** Says the numbers of the entry under the pointer or the focus; arrow keys walk the picture. */
final class HeatmapReadout {
  private static final String ENTRY = ".entry[data-entry]";

  private HeatmapReadout() {}

  /** Listens on the report itself, which outlives the pictures in it. */
  static void enhance(HTMLElement report) {
    EventListener<Event> say = event -> entry(event).ifPresent(HeatmapReadout::say);
    report.onEvent("mouseover", say);
    report.onEvent("focusin", say);
    report.onEvent("keydown", (EventListener<KeyboardEvent>) HeatmapReadout::walk);
  }

  private static Optional<HTMLElement> entry(Event event) {
    return Dom.closest(event.getTarget(), ENTRY);
  }

  private static void say(HTMLElement entry) {
    Dom.byId("entry-readout")
        .ifPresent(
            readout ->
                readout.setTextContent(
                    Dom.attribute(entry, "data-entry")
                        + ": yours "
                        + Dom.attribute(entry, "data-grad")
                        + ", numerical "
                        + Dom.attribute(entry, "data-approx")
                        + ", error "
                        + Dom.attribute(entry, "data-error")
                        + Dom.attribute(entry, "data-kink")));
  }

  private static void walk(KeyboardEvent event) {
    entry(event)
        .ifPresent(
            here ->
                Dom.closest(here, "svg")
                    .ifPresent(
                        picture -> {
                          List<HTMLElement> entries = Dom.all(picture, ENTRY);
                          int step = step(event.getKey(), Dom.number(picture, "data-columns"));
                          int there = entries.indexOf(here) + step;
                          if (step != 0 && there >= 0 && there < entries.size()) {
                            event.preventDefault();
                            here.setAttribute("tabindex", "-1");
                            entries.get(there).setAttribute("tabindex", "0");
                            entries.get(there).focus();
                          }
                        }));
  }

  private static int step(String key, int columns) {
    return switch (key) {
      case "ArrowRight" -> 1;
      case "ArrowLeft" -> -1;
      case "ArrowDown" -> columns;
      case "ArrowUp" -> -columns;
      default -> 0;
    };
  }
}
