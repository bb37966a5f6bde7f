package backproof.reference;

import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reference as the editor's help reads it: {@code keywords}, and the {@code members} of each
 * module and class as {@code [name, parameters, doc]}; those of "" are always there.
 */
public final class ReferenceJson {
  private ReferenceJson() {}

  public static String text() {
    Map<String, List<JsonValue>> members = new LinkedHashMap<>();
    for (Group group : Reference.read().groups()) {
      List<JsonValue> rows = members.computeIfAbsent(group.owner(), owner -> new ArrayList<>());
      group.entries().forEach(entry -> rows.add(row(entry)));
    }
    Map<String, JsonValue> owners = new LinkedHashMap<>();
    members.forEach((owner, rows) -> owners.put(owner, new JsonValue.Array(rows)));
    Map<String, JsonValue> all = new LinkedHashMap<>();
    all.put("keywords", texts(Language.KEYWORDS));
    all.put("members", new JsonValue.Struct(owners));
    return JsonWriter.write(new JsonValue.Struct(all));
  }

  private static JsonValue row(Entry entry) {
    return texts(List.of(entry.name(), entry.parameters(), entry.doc()));
  }

  private static JsonValue texts(List<String> texts) {
    return new JsonValue.Array(texts.stream().<JsonValue>map(JsonValue.Text::new).toList());
  }
}
