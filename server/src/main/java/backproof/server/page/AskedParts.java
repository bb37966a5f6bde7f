package backproof.server.page;

import backproof.experiment.ExperimentException;
import backproof.laboratory.Parts;
import backproof.server.guard.Refusal;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * What a request asks for beyond the verdict: {@code ?with=curve,judges&lens=W1[0, 2]&width=0.5}.
 */
public final class AskedParts {
  private AskedParts() {}

  public static Parts of(Context context) throws Refusal {
    return of(query(context, "with"), query(context, "lens"), query(context, "width"));
  }

  static Parts of(FormFields fields) throws Refusal {
    return of(fields.text("with"), fields.text("lens").strip(), fields.text("width").strip());
  }

  private static Parts of(String with, String lens, String width) throws Refusal {
    try {
      return Parts.of(with, lens, width);
    } catch (ExperimentException e) {
      throw Refusal.badRequest(String.valueOf(e.getMessage()));
    }
  }

  private static String query(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }
}
