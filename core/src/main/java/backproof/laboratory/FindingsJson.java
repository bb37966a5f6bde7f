package backproof.laboratory;

import backproof.diagnosis.Finding;
import backproof.experiment.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to blame, in the public report. */
final class FindingsJson {
  private FindingsJson() {}

  static JsonValue of(Outcome outcome) {
    List<JsonValue> findings = new ArrayList<>();
    outcome.findings().forEach(finding -> findings.add(finding(finding)));
    return new JsonValue.Array(findings);
  }

  private static JsonValue finding(Finding finding) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("cell", new JsonValue.Text(finding.cell()));
    entries.put("line", OutcomeJson.number(finding.line()));
    entries.put("endLine", OutcomeJson.number(finding.endLine()));
    entries.put("role", new JsonValue.Text(finding.role().key()));
    entries.put("name", new JsonValue.Text(finding.name()));
    entries.put("kind", new JsonValue.Text(finding.kind().key()));
    if (finding.factor() != 0) {
      entries.put("factor", OutcomeJson.number(finding.factor()));
    }
    entries.put("text", new JsonValue.Text(finding.text()));
    if (!finding.value().isEmpty()) {
      entries.put("value", new JsonValue.Text(finding.value()));
    }
    finding.fix().ifPresent(fix -> entries.put("fix", fix(fix)));
    return new JsonValue.Struct(entries);
  }

  private static JsonValue fix(Finding.Fix fix) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("before", new JsonValue.Text(fix.change().before()));
    entries.put("after", new JsonValue.Text(fix.change().after()));
    entries.put("differenceBefore", OutcomeJson.number(fix.differenceBefore()));
    entries.put("difference", OutcomeJson.number(fix.difference()));
    entries.put("verifiedAt", OutcomeJson.number(fix.verifiedAt()));
    return new JsonValue.Struct(entries);
  }
}
