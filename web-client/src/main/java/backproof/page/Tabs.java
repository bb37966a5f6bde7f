package backproof.page;

import java.util.List;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A row of tabs over panels, by the pattern screen readers know: one tab is in the order of tabs,
 * the arrow keys, Home and End move between them.
 */
final class Tabs {
  private final List<HTMLElement> tabs;

  private Tabs(HTMLElement list) {
    this.tabs = Dom.all(list, "[role=tab]");
  }

  static Tabs enhance(HTMLElement list) {
    Tabs tabs = new Tabs(list);
    list.setHidden(false);
    for (HTMLElement tab : tabs.tabs) {
      tab.onEvent("click", event -> tabs.select(tab));
      tab.onEvent("keydown", (EventListener<KeyboardEvent>) tabs::move);
    }
    tabs.select(tabs.selected());
    return tabs;
  }

  private HTMLElement selected() {
    for (HTMLElement tab : tabs) {
      if (Dom.attribute(tab, "aria-selected").equals("true")) {
        return tab;
      }
    }
    return tabs.get(0);
  }

  private void select(HTMLElement chosen) {
    for (HTMLElement tab : tabs) {
      boolean isChosen = tab.getId().equals(chosen.getId());
      tab.setAttribute("aria-selected", isChosen ? "true" : "false");
      tab.setTabIndex(isChosen ? 0 : -1);
      Dom.byId(Dom.attribute(tab, "aria-controls")).ifPresent(panel -> panel.setHidden(!isChosen));
    }
  }

  private void move(KeyboardEvent event) {
    int now = tabs.indexOf(selected());
    int last = tabs.size() - 1;
    int next =
        switch (event.getKey()) {
          case "ArrowRight" -> now == last ? 0 : now + 1;
          case "ArrowLeft" -> now == 0 ? last : now - 1;
          case "Home" -> 0;
          case "End" -> last;
          default -> now;
        };
    if (next != now) {
      event.preventDefault();
      select(tabs.get(next));
      tabs.get(next).focus();
    }
  }
}
