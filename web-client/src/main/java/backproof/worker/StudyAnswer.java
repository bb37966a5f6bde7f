package backproof.worker;

import backproof.diagnosis.Finding;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonException;
import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import backproof.laboratory.Outcome;
import backproof.laboratory.Parts;
import backproof.view.Fragments;
import backproof.view.StudyFragments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The parts of the page that show what was asked for beyond the verdict. */
final class StudyAnswer {
  private final BiFunction<Experiment, Parts, Outcome> laboratory;
  private final Function<Experiment, List<Finding>> diagnosis;

  StudyAnswer(
      BiFunction<Experiment, Parts, Outcome> laboratory,
      Function<Experiment, List<Finding>> diagnosis) {
    this.laboratory = laboratory;
    this.diagnosis = diagnosis;
  }

  /** What cannot be made is missing: the verdict has said why. */
  String to(String request) {
    Map<String, JsonValue> answer = new LinkedHashMap<>();
    Map<String, JsonValue> fragments = new LinkedHashMap<>();
    try {
      Map<String, JsonValue> entries =
          JsonReader.read(request) instanceof JsonValue.Struct struct ? struct.entries() : Map.of();
      answer.put("id", entries.getOrDefault("id", new JsonValue.Null()));
      Experiment experiment =
          ExperimentJson.of(entries.getOrDefault("experiment", new JsonValue.Null()));
      if (text(entries, "with").equals(Fragments.FINDINGS)) {
        fragments.put(
            Fragments.FINDINGS,
            new JsonValue.Text(Fragments.findings(diagnosis.apply(experiment))));
        answer.put("fragments", new JsonValue.Struct(fragments));
        return JsonWriter.write(new JsonValue.Struct(answer));
      }
      Parts parts = Parts.of(text(entries, "with"), text(entries, "lens"), text(entries, "width"));
      if (laboratory.apply(experiment, parts) instanceof Outcome.Judged judged) {
        StudyFragments.of(judged.studies(), judged.report().settings())
            .forEach((id, html) -> fragments.put(id, new JsonValue.Text(html)));
      }
    } catch (JsonException | ExperimentException refusal) {
      answer.put("problem", new JsonValue.Text(String.valueOf(refusal.getMessage())));
    } catch (RuntimeException failure) {
      answer.put("problem", new JsonValue.Text("Backproof itself failed: " + failure));
    }
    answer.put("fragments", new JsonValue.Struct(fragments));
    return JsonWriter.write(new JsonValue.Struct(answer));
  }

  private static String text(Map<String, JsonValue> entries, String key) {
    return entries.get(key) instanceof JsonValue.Text text ? text.value() : "";
  }
}
