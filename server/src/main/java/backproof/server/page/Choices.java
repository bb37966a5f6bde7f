package backproof.server.page;

import backproof.file.Place;
import backproof.file.Wanted;
import backproof.server.guard.Refusal;
import backproof.view.OpenedView;
import java.util.Optional;

/**
 * What a reader wants taken from a file, as a form or an address says it; empty text for: find it.
 *
 * @param call a cell and a line, as 5:2; the cell of a script is 0
 */
public record Choices(String forward, String backward, String call) {
  private static final String PLACE = "\\d{1,6}:\\d{1,7}";

  public Wanted wanted() throws Refusal {
    Optional<String> named =
        given(backward).map(name -> name.equals(OpenedView.NO_BACKWARD) ? "" : name);
    return new Wanted(given(forward), named, place());
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(chosen -> !chosen.isEmpty());
  }

  private Optional<Place> place() throws Refusal {
    if (call.isEmpty()) {
      return Optional.empty();
    }
    if (!call.matches(PLACE)) {
      throw Refusal.badRequest("\"call\" must be a cell and a line, as in 5:2");
    }
    int colon = call.indexOf(':');
    return Optional.of(
        new Place(
            Integer.parseInt(call.substring(0, colon)),
            Integer.parseInt(call.substring(colon + 1))));
  }
}
