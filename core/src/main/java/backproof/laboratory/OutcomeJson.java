package backproof.laboratory;

import backproof.check.Adequacy;
import backproof.check.BlockReport;
import backproof.check.Kink;
import backproof.check.Report;
import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import backproof.experiment.ProgramError;
import backproof.trial.OwnCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The public report; the API, the worker and the command line all write this. */
public final class OutcomeJson {
  /** The version of the checker that stands in every report. */
  public static final String ENGINE = "0.1.0";

  private OutcomeJson() {}

  public static String write(Outcome outcome) {
    return JsonWriter.write(json(outcome));
  }

  public static JsonValue json(Outcome outcome) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("v", new JsonValue.Numeral(1));
    entries.put("engine", new JsonValue.Text(ENGINE));
    JsonValue error =
        switch (outcome) {
          case Outcome.Judged judged -> {
            putReport(entries, judged.report());
            entries.put("matched", ExperimentJson.texts(judged.matched()));
            putFindings(entries, judged);
            judged.checker().ifPresent(checker -> entries.put("checker", checker(checker)));
            yield new JsonValue.Null();
          }
          case Outcome.Raised raised -> {
            putFindings(entries, raised);
            yield error(raised.error());
          }
        };
    entries.put("milliseconds", number(outcome.milliseconds()));
    entries.put("notes", ExperimentJson.texts(outcome.notes()));
    entries.put("stdout", new JsonValue.Text(outcome.stdout()));
    entries.put("error", error);
    return new JsonValue.Struct(entries);
  }

  private static void putFindings(Map<String, JsonValue> entries, Outcome outcome) {
    if (!outcome.findings().isEmpty()) {
      entries.put("findings", FindingsJson.of(outcome));
    }
  }

  private static JsonValue checker(OwnCheck check) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("name", new JsonValue.Text(check.name()));
    entries.put("cell", new JsonValue.Text(check.cell().key()));
    entries.put("line", number(check.line()));
    entries.put("kind", new JsonValue.Text(check.kind()));
    entries.put("text", new JsonValue.Text(check.text()));
    return new JsonValue.Struct(entries);
  }

  private static void putReport(Map<String, JsonValue> entries, Report report) {
    entries.put("cost", number(report.cost()));
    entries.put("difference", number(report.difference()));
    entries.put("threshold", number(report.settings().threshold()));
    entries.put("epsilon", number(report.settings().epsilon()));
    entries.put("scheme", new JsonValue.Text(report.settings().scheme().key()));
    entries.put("message", new JsonValue.Text(report.message()));
    entries.put("verdict", new JsonValue.Text(report.verdict().key()));
    entries.put("reasons", ExperimentJson.texts(report.reasons()));
    entries.put("parameters", number(report.parameters()));
    putChecked(entries, report);
    entries.put("evaluations", number(report.evaluations()));
    report.point().ifPresent(point -> entries.put("point", point(point)));
    entries.put(
        "blocks", new JsonValue.Array(report.blocks().stream().map(OutcomeJson::block).toList()));
  }

  private static JsonValue point(Adequacy point) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("exercised", number(point.exercised()));
    entries.put("of", number(point.of()));
    entries.put("notes", ExperimentJson.texts(point.notes()));
    List<JsonValue> further = new ArrayList<>();
    for (Adequacy.Recheck recheck : point.further()) {
      Map<String, JsonValue> there = new LinkedHashMap<>();
      there.put("where", new JsonValue.Text(recheck.where()));
      there.put("verdict", new JsonValue.Text(recheck.verdict().key()));
      there.put("exercised", number(recheck.exercised()));
      further.add(new JsonValue.Struct(there));
    }
    entries.put("further", new JsonValue.Array(further));
    return new JsonValue.Struct(entries);
  }

  /** How many entries were looked at, where that was not all of them. */
  private static void putChecked(Map<String, JsonValue> entries, Report report) {
    int checked = 0;
    for (BlockReport block : report.blocks()) {
      checked += block.grad().length;
    }
    if (checked < report.parameters()) {
      entries.put("checked", number(checked));
    }
  }

  private static JsonValue block(BlockReport block) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("name", new JsonValue.Text(block.name()));
    entries.put("gradient", new JsonValue.Text(block.gradient()));
    List<JsonValue> shape = new ArrayList<>();
    block.shape().forEach(length -> shape.add(number(length)));
    entries.put("shape", new JsonValue.Array(shape));
    entries.put("difference", number(block.difference()));
    entries.put("verdict", new JsonValue.Text(block.verdict().key()));
    entries.put("witness", new JsonValue.Text(block.witness().key()));
    if (block.entries().length > 0) {
      List<JsonValue> chosen = new ArrayList<>();
      for (int entry : block.entries()) {
        chosen.add(number(entry));
      }
      entries.put("entries", new JsonValue.Array(chosen));
    }
    entries.put("grad", numbers(block.grad()));
    entries.put("gradapprox", numbers(block.gradapprox()));
    if (block.exact().length > 0) {
      entries.put("exact", numbers(block.exact()));
    }
    if (block.uncertainty().length > 0) {
      entries.put("uncertainty", numbers(block.uncertainty()));
      entries.put(
          "kinks", new JsonValue.Array(block.kinks().stream().map(OutcomeJson::kink).toList()));
    }
    return new JsonValue.Struct(entries);
  }

  private static JsonValue kink(Kink kink) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("entry", number(kink.entry()));
    entries.put("epsilon", number(kink.epsilon()));
    entries.put("value", new JsonValue.Text(kink.unit().name()));
    entries.put("cell", new JsonValue.Text(kink.unit().cell()));
    entries.put("line", number(kink.unit().line()));
    return new JsonValue.Struct(entries);
  }

  /** What an error looks like, also in the answer of {@code /api/v1/run}. */
  public static JsonValue error(ProgramError error) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("type", new JsonValue.Text(error.type()));
    entries.put("message", new JsonValue.Text(error.message()));
    entries.put("cell", new JsonValue.Text(error.cell().key()));
    if (error.line() > 0) {
      entries.put("line", number(error.line()));
    }
    if (error.column() > 0) {
      entries.put("column", number(error.column()));
      entries.put("endColumn", number(error.endColumn()));
    }
    if (!error.help().isEmpty()) {
      entries.put("help", new JsonValue.Text(error.help()));
    }
    return new JsonValue.Struct(entries);
  }

  static JsonValue numbers(double[] values) {
    List<JsonValue> numbers = new ArrayList<>();
    for (double value : values) {
      numbers.add(number(value));
    }
    return new JsonValue.Array(numbers);
  }

  /** JSON has no NaN and no infinity: those travel as JavaScript's names for them. */
  static JsonValue number(double value) {
    if (Double.isFinite(value)) {
      return new JsonValue.Numeral(value);
    }
    return new JsonValue.Text(Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
  }
}
