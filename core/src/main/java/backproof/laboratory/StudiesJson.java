package backproof.laboratory;

import backproof.check.Curve;
import backproof.check.CurveFit;
import backproof.check.Lens;
import backproof.check.Opinion;
import backproof.diagnosis.Mutant;
import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import backproof.trial.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The public report with what was asked for beyond the verdict. */
public final class StudiesJson {
  private StudiesJson() {}

  /** Only what was asked for gets a key. */
  public static String write(Outcome outcome) {
    JsonValue report = OutcomeJson.json(outcome);
    if (outcome instanceof Outcome.Judged judged && report instanceof JsonValue.Struct struct) {
      Map<String, JsonValue> entries = new LinkedHashMap<>(struct.entries());
      put(entries, judged.studies());
      report = new JsonValue.Struct(entries);
    }
    return JsonWriter.write(report);
  }

  private static void put(Map<String, JsonValue> report, Studies studies) {
    studies.curve().ifPresent(curve -> report.put("curve", curve(curve, studies)));
    if (!studies.judges().isEmpty()) {
      report.put(
          "judges",
          new JsonValue.Array(studies.judges().stream().map(StudiesJson::opinion).toList()));
    }
    studies.lens().ifPresent(lens -> report.put("lens", lens(lens)));
    studies.score().ifPresent(score -> report.put("score", score(score)));
  }

  private static JsonValue score(Score score) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("caught", OutcomeJson.number(score.caught()));
    entries.put("of", OutcomeJson.number(score.of()));
    entries.put("text", new JsonValue.Text(score.sentence()));
    List<JsonValue> missed = new ArrayList<>();
    for (Mutant mutant : score.missed()) {
      Map<String, JsonValue> mistake = new LinkedHashMap<>();
      mistake.put("cell", new JsonValue.Text(mutant.edit().cell()));
      mistake.put("line", OutcomeJson.number(mutant.edit().line()));
      mistake.put("before", new JsonValue.Text(mutant.before()));
      mistake.put("after", new JsonValue.Text(mutant.after()));
      missed.add(new JsonValue.Struct(mistake));
    }
    entries.put("missed", new JsonValue.Array(missed));
    List<JsonValue> better = new ArrayList<>();
    for (Score.Tried tried : score.better()) {
      Map<String, JsonValue> point = new LinkedHashMap<>();
      point.put("where", new JsonValue.Text(tried.where()));
      point.put("caught", OutcomeJson.number(tried.caught()));
      better.add(new JsonValue.Struct(point));
    }
    entries.put("better", new JsonValue.Array(better));
    return new JsonValue.Struct(entries);
  }

  private static JsonValue curve(Curve curve, Studies studies) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("epsilons", OutcomeJson.numbers(curve.epsilons()));
    entries.put("difference", OutcomeJson.numbers(curve.difference()));
    putNumbers(entries, "exact", curve.error());
    putNumbers(entries, "float32", curve.single());
    Map<String, JsonValue> blocks = new LinkedHashMap<>();
    curve.blocks().forEach(line -> blocks.put(line.name(), OutcomeJson.numbers(line.values())));
    entries.put("blocks", new JsonValue.Struct(blocks));
    curve.fit().ifPresent(fit -> entries.put("fit", fit(fit)));
    entries.put("kinks", OutcomeJson.numbers(curve.kinks()));
    entries.put("entries", OutcomeJson.number(curve.entries()));
    if (!Double.isNaN(curve.noise())) {
      entries.put("noise", OutcomeJson.number(curve.noise()));
    }
    studies.noisy().ifPresent(noisy -> entries.put("noisy", noisy(noisy)));
    return new JsonValue.Struct(entries);
  }

  private static void putNumbers(Map<String, JsonValue> entries, String key, double[] values) {
    if (values.length > 0) {
      entries.put(key, OutcomeJson.numbers(values));
    }
  }

  private static JsonValue fit(CurveFit fit) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("a", OutcomeJson.number(fit.a()));
    entries.put("b", OutcomeJson.number(fit.b()));
    entries.put("power", OutcomeJson.number(fit.power()));
    entries.put("best", OutcomeJson.number(fit.best()));
    entries.put("least", OutcomeJson.number(fit.at(fit.best())));
    entries.put("residual", OutcomeJson.number(fit.residual()));
    entries.put("from", OutcomeJson.number(fit.from()));
    entries.put("to", OutcomeJson.number(fit.to()));
    return new JsonValue.Struct(entries);
  }

  private static JsonValue noisy(NoisyCost noisy) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("cell", new JsonValue.Text(noisy.cell().key()));
    entries.put("line", OutcomeJson.number(noisy.line()));
    entries.put("expression", new JsonValue.Text(noisy.expression()));
    entries.put("growth", OutcomeJson.number(noisy.growth()));
    entries.put("remedy", new JsonValue.Text(noisy.remedy()));
    return new JsonValue.Struct(entries);
  }

  private static JsonValue opinion(Opinion opinion) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("judge", new JsonValue.Text(opinion.judge()));
    entries.put("rule", new JsonValue.Text(opinion.rule()));
    entries.put("measure", new JsonValue.Text(opinion.measure()));
    entries.put("number", OutcomeJson.number(opinion.number()));
    if (!Double.isNaN(opinion.limit())) {
      entries.put("limit", OutcomeJson.number(opinion.limit()));
    }
    entries.put("verdict", new JsonValue.Text(opinion.ruling().key()));
    entries.put("why", new JsonValue.Text(opinion.why()));
    return new JsonValue.Struct(entries);
  }

  private static JsonValue lens(Lens lens) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("entry", new JsonValue.Text(lens.entry()));
    entries.put("value", OutcomeJson.number(lens.start()));
    entries.put("cost", OutcomeJson.number(lens.cost()));
    entries.put("shifts", OutcomeJson.numbers(lens.shifts()));
    entries.put("costs", OutcomeJson.numbers(lens.costs()));
    entries.put("grad", OutcomeJson.number(lens.grad()));
    entries.put("gradapprox", OutcomeJson.number(lens.approx()));
    lens.exact().ifPresent(exact -> entries.put("exact", OutcomeJson.number(exact)));
    entries.put("kinks", OutcomeJson.numbers(lens.kinks()));
    return new JsonValue.Struct(entries);
  }
}
