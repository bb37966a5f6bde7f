package backproof.experiment;

import backproof.check.Scheme;
import backproof.check.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The saved document, version 1: reading, writing and the canonical form that names it. */
public final class ExperimentJson {
  /** The longest canonical form, in bytes of UTF-8. */
  public static final int MOST_BYTES = 64 * 1024;

  private static final int MOST_PROSE = 2000;
  private static final List<String> KEYS =
      List.of("v", "title", "note", "setup", "forward", "backward", "check");
  private static final List<String> CHECK_KEYS =
      List.of("scheme", "epsilon", "threshold", "wrt", "gradients", "sample");

  private ExperimentJson() {}

  public static Experiment read(String json) throws ExperimentException {
    try {
      return of(JsonReader.read(json));
    } catch (JsonException e) {
      throw new ExperimentException("this is not JSON: " + e.getMessage());
    }
  }

  public static Experiment of(JsonValue json) throws ExperimentException {
    JsonFields fields = JsonFields.of(json, "", KEYS);
    if (fields.number("v") != 1) {
      throw fields.wanted("v", "1, the only version there is");
    }
    JsonValue none = new JsonValue.Struct(Map.of());
    JsonFields check =
        JsonFields.of(fields.has("check") ? fields.value("check") : none, "check.", CHECK_KEYS);
    Experiment experiment =
        new Experiment(
            fields.text("title", ""),
            fields.text("note", ""),
            fields.text("setup"),
            fields.text("forward"),
            fields.text("backward"),
            settings(check),
            check.texts("wrt"),
            check.textMap("gradients"),
            sampling(check));
    refuseLongOnes(experiment);
    return experiment;
  }

  private static Settings settings(JsonFields check) throws ExperimentException {
    Settings usual = Settings.NOTEBOOK;
    Optional<Scheme> scheme = Scheme.of(check.text("scheme", usual.scheme().key()));
    if (scheme.isEmpty()) {
      throw check.wanted("scheme", "forward, central, five-point or ridders");
    }
    return new Settings(
        scheme.get(),
        check.share("epsilon", usual.epsilon()),
        check.share("threshold", usual.threshold()));
  }

  private static Optional<Sampling> sampling(JsonFields check) throws ExperimentException {
    if (!check.has("sample")) {
      return Optional.empty();
    }
    JsonFields sample =
        JsonFields.of(check.value("sample"), "check.sample.", List.of("perBlock", "seed"));
    long seed = sample.has("seed") ? sample.whole("seed", 0, 0xFFFFFFFFL) : 0;
    return Optional.of(new Sampling((int) sample.whole("perBlock", 1, 1_000_000), seed));
  }

  private static void refuseLongOnes(Experiment experiment) throws ExperimentException {
    if (experiment.title().length() + experiment.note().length() > MOST_PROSE) {
      throw new ExperimentException(
          "\"title\" and \"note\" together must be at most " + MOST_PROSE + " characters");
    }
    if (utf8Length(canonical(experiment)) > MOST_BYTES) {
      throw new ExperimentException("the experiment must be at most 64 KiB");
    }
  }

  /** The one text of this content: every key that differs from the default, in sorted order. */
  public static String canonical(Experiment experiment) {
    return JsonWriter.canonical(json(experiment));
  }

  public static JsonValue json(Experiment experiment) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("v", new JsonValue.Numeral(1));
    putText(entries, "title", experiment.title());
    putText(entries, "note", experiment.note());
    for (Cell cell : Cell.values()) {
      entries.put(cell.key(), new JsonValue.Text(experiment.source(cell)));
    }
    entries.put("check", check(experiment));
    return new JsonValue.Struct(entries);
  }

  private static JsonValue check(Experiment experiment) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    Settings settings = experiment.settings();
    entries.put("scheme", new JsonValue.Text(settings.scheme().key()));
    entries.put("epsilon", new JsonValue.Numeral(settings.epsilon()));
    entries.put("threshold", new JsonValue.Numeral(settings.threshold()));
    if (!experiment.wrt().isEmpty()) {
      entries.put("wrt", texts(experiment.wrt()));
    }
    if (!experiment.gradients().isEmpty()) {
      Map<String, JsonValue> gradients = new LinkedHashMap<>();
      experiment.gradients().forEach((name, key) -> gradients.put(name, new JsonValue.Text(key)));
      entries.put("gradients", new JsonValue.Struct(gradients));
    }
    experiment.sampling().ifPresent(sampling -> entries.put("sample", sample(sampling)));
    return new JsonValue.Struct(entries);
  }

  private static JsonValue sample(Sampling sampling) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("perBlock", new JsonValue.Numeral(sampling.perBlock()));
    entries.put("seed", new JsonValue.Numeral(sampling.seed()));
    return new JsonValue.Struct(entries);
  }

  public static JsonValue texts(List<String> texts) {
    return new JsonValue.Array(texts.stream().<JsonValue>map(JsonValue.Text::new).toList());
  }

  private static void putText(Map<String, JsonValue> entries, String key, String text) {
    if (!text.isEmpty()) {
      entries.put(key, new JsonValue.Text(text));
    }
  }

  private static int utf8Length(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // half of a pair counts 2, so that a whole pair counts its 4 bytes
      length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return length;
  }
}
