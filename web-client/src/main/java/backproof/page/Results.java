package backproof.page;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** The parts of the page that show what came of a check. */
final class Results {
  private static final String HEADING = "heading";
  private static final String[] PARTS = {"verdict", "report", "output"};

  private final Editors editors;
  private final HTMLElement announcer = announcer();

  Results(Editors editors) {
    this.editors = editors;
    // The announcer speaks instead: one sentence a run, not the whole banner.
    Dom.byId("verdict").ifPresent(verdict -> verdict.setAttribute("aria-live", "off"));
    Dom.byId("report").ifPresent(HeatmapReadout::enhance);
    Findings.onChange(this::underline);
    Dom.byId("findings").ifPresent(findings -> findings.onEvent("click", this::jump));
    underline();
  }

  /** What is shown is about an older text; it stays until the new result is there. */
  void dim() {
    for (String part : PARTS) {
      Dom.byId(part).ifPresent(e -> e.getClassList().add("stale"));
    }
  }

  void undim() {
    for (String part : PARTS) {
      Dom.byId(part).ifPresent(e -> e.getClassList().remove("stale"));
    }
  }

  /** The rest will follow; it is spoken of once, when all is known. */
  void showVerdict(String fragment) {
    Dom.byId("verdict")
        .ifPresent(
            verdict -> {
              place(verdict, fragment);
              verdict.getClassList().remove("stale");
            });
  }

  void show(JSObject answer) {
    List<String> open = openDetails();
    String heading = fragment(answer, HEADING);
    if (!heading.isEmpty()) {
      Dom.byId(HEADING).ifPresent(element -> place(element, heading));
    }
    for (String part : PARTS) {
      Dom.byId(part).ifPresent(element -> place(element, fragment(answer, part)));
    }
    open.forEach(id -> Dom.byId(id).ifPresent(details -> details.setAttribute("open", "")));
    undim();
    underline();
    offer();
    announce();
  }

  /** Where no forward was found, the cells may hold a whole program. */
  private static void offer() {
    boolean isUnmatched =
        Dom.byId("verdict")
            .filter(it -> Dom.text(it, ".is-raised .verdict-sentence").startsWith("MatchError"))
            .isPresent();
    Dom.byId("whole").ifPresent(offer -> offer.setHidden(!isUnmatched));
  }

  /** Says why there is no result. */
  void say(String word, String sentence) {
    Dom.byId("verdict")
        .ifPresent(
            verdict -> {
              HTMLElement head = Dom.create("div", "verdict-head", "");
              head.appendChild(Dom.create("h2", "verdict-word", word));
              head.appendChild(Dom.create("p", "verdict-sentence", sentence));
              HTMLElement banner = Dom.create("div", "verdict is-raised", "");
              banner.appendChild(head);
              verdict.clear();
              verdict.appendChild(banner);
              verdict.getClassList().remove("stale");
            });
    announce();
  }

  /**
   * The only place where text becomes markup. The text comes from our own views, run in our own
   * worker or on our server, and they escape whatever a user wrote.
   */
  static void place(HTMLElement element, String fragment) {
    element.setInnerHTML(fragment);
  }

  private static List<String> openDetails() {
    List<String> open = new ArrayList<>();
    Dom.byId("report")
        .ifPresent(
            report ->
                Dom.all(report, "details[id][open]").forEach(details -> open.add(details.getId())));
    return open;
  }

  private void underline() {
    editors.clearMarks();
    Dom.all("#verdict [data-cell]").stream()
        .map(error -> Mark.of(error, false, Dom.text(error, ".verdict-sentence")))
        .forEach(editors::showError);
    Dom.all("body:not(.hints-off) #findings .findings > ol > [data-cell]").stream()
        .map(origin -> Mark.of(origin, false, Dom.text(origin, "p")))
        .forEach(editors::show);
    Dom.all("body:not(.hints-off) #findings .follows [data-cell]").stream()
        .map(line -> Mark.of(line, true, "Wrong only because of another line."))
        .forEach(editors::show);
  }

  /** Where a finding names a line, it leads there. */
  private void jump(Event event) {
    Dom.closest(event.getTarget(), ".jump")
        .flatMap(link -> Dom.closest(link, "[data-cell]"))
        .ifPresent(
            finding -> {
              event.preventDefault();
              editors.goTo(Dom.attribute(finding, "data-cell"), Dom.number(finding, "data-line"));
            });
  }

  private void announce() {
    Dom.byId("verdict")
        .ifPresent(
            verdict -> {
              String said =
                  Dom.text(verdict, ".verdict-word")
                      + ". "
                      + Dom.text(verdict, ".verdict-sentence");
              if (!said.equals(announcer.getTextContent())) {
                announcer.setTextContent(said);
              }
            });
  }

  private static HTMLElement announcer() {
    HTMLElement announcer = Dom.create("p", "visually-hidden", "");
    announcer.setId("announcer");
    announcer.setAttribute("role", "status");
    Dom.document().getBody().appendChild(announcer);
    return announcer;
  }

  @JSBody(
      params = {"answer", "part"},
      script = "return answer.fragments[part] || '';")
  private static native String fragment(JSObject answer, String part);
}
