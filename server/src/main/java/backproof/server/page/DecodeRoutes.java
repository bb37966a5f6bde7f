package backproof.server.page;

import backproof.exercise.Decoder;
import backproof.exercise.Reading;
import backproof.exercise.TypedDifference;
import backproof.experiment.JsonValue;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.guard.Refusal;
import backproof.view.Assets;
import backproof.view.DecodePage;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Differences that the lesson's gradient check printed, and the bugs that show them. */
public final class DecodeRoutes {
  private static final double NANOSECONDS = 1e6;
  private static final int LONGEST = 200;

  private final Assets assets;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<Decoder> decoder = Optional.empty();

  public DecodeRoutes(Assets assets) {
    this.assets = assets;
  }

  /** Made when somebody asks for the first time: it runs some two thousand programs. */
  private Decoder decoder() {
    lock.lock();
    try {
      if (decoder.isEmpty()) {
        decoder = Optional.of(new Decoder(() -> System.nanoTime() / NANOSECONDS));
      }
      return decoder.get();
    } finally {
      lock.unlock();
    }
  }

  public Answer page(Context context) {
    String typed = typed(context);
    Optional<TypedDifference> number = TypedDifference.in(typed);
    List<Reading> readings = number.map(decoder()::readings).orElse(List.of());
    List<Reading> nearest =
        readings.isEmpty() ? number.map(decoder()::nearest).orElse(List.of()) : List.of();
    DecodePage.Decoded decoded =
        new DecodePage.Decoded(typed, number.isPresent(), readings, nearest);
    return Answer.html(200, DecodePage.render(decoded, assets), Caching.REVALIDATE);
  }

  /** The same for programs: the sentences and the differences. */
  public Answer json(Context context) throws Refusal {
    TypedDifference number =
        TypedDifference.in(typed(context))
            .orElseThrow(
                () ->
                    Refusal.badRequest(
                        "\"difference\" must be a number, as in"
                            + " /api/v1/decode?difference=0.17344196893"));
    List<JsonValue> readings = decoder().readings(number).stream().map(DecodeRoutes::json).toList();
    return Answer.json(
        200, new JsonValue.Struct(Map.of("readings", new JsonValue.Array(readings))));
  }

  private static JsonValue json(Reading reading) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("text", new JsonValue.Text(reading.text()));
    entries.put("difference", new JsonValue.Numeral(reading.difference()));
    return new JsonValue.Struct(entries);
  }

  private static String typed(Context context) {
    String typed = Optional.ofNullable(context.queryParam("difference")).orElse("").trim();
    return typed.substring(0, Math.min(LONGEST, typed.length()));
  }
}
