package backproof.server.page;

import backproof.experiment.Cell;
import backproof.view.Frame;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an embed is to look, from its address. Course pages stay for years: what is not known is
 * passed over, so that an old server shows what a newer snippet asks for as well as it can.
 */
final class FrameOptions {
  private static final List<String> THEMES = List.of("light", "dark");
  private static final List<String> LANGUAGES = List.of("en");
  private static final int MOST = 20;

  private FrameOptions() {}

  static Frame of(Context context) {
    Set<Frame.Part> hidden = new HashSet<>();
    Set<Cell> locked = new HashSet<>();
    for (String name : names(context, "hide")) {
      Arrays.stream(Frame.Part.values())
          .filter(part -> part.key().equals(name))
          .forEach(hidden::add);
    }
    for (String name : names(context, "lock")) {
      Arrays.stream(Cell.values())
          .filter(cell -> cell.key().equals(name) || name.equals("all"))
          .forEach(locked::add);
    }
    return new Frame(
        value(context, "theme").filter(THEMES::contains),
        value(context, "lang").filter(LANGUAGES::contains).orElse("en"),
        hidden,
        locked,
        value(context, "load").filter("auto"::equals).isPresent(),
        hints(value(context, "hints").orElse("")),
        value(context, "frame").filter("fixed"::equals).isPresent());
  }

  private static Frame.Hints hints(String name) {
    return Arrays.stream(Frame.Hints.values())
        .filter(hints -> hints.key().equals(name))
        .findFirst()
        .orElse(Frame.Hints.EDIT);
  }

  private static Optional<String> value(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name));
  }

  private static List<String> names(Context context, String name) {
    List<String> names = new ArrayList<>(List.of(value(context, name).orElse("").split(",")));
    return names.subList(0, Math.min(names.size(), MOST));
  }
}
