package backproof.binding;

import backproof.array.NdArray;
import backproof.python.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that could be a parameter, with its numbers as they are before anything can change them.
 *
 * @param table the numbers and arrays in the dict {@code parameters}; empty where there is none
 * @param globals the numbers and arrays that setup defines by name
 * @param values what setup made, by name, whatever the names stand for now
 * @param floats those of the globals that are arrays of floating numbers
 * @param groups what objects, dicts and lists hold
 */
record Known(
    Map<String, NdArray> table,
    Map<String, NdArray> globals,
    Map<String, Value> values,
    Set<String> floats,
    List<Group> groups,
    Numbers numbers) {

  static Known of(Notebook notebook) {
    Numbers numbers = notebook.numbers();
    Map<String, Value> given = notebook.givenValues();
    Set<String> floats = new LinkedHashSet<>();
    given.forEach(
        (name, value) -> {
          if (numbers.floats(value).isPresent()) {
            floats.add(name);
          }
        });
    return new Known(
        copies(notebook.table(Calls.TABLE), numbers),
        copies(given, numbers),
        notebook.valuesOfSetup(),
        floats,
        Holdings.of(notebook.variables(), numbers),
        numbers);
  }

  private static Map<String, NdArray> copies(Map<String, Value> values, Numbers numbers) {
    Map<String, NdArray> copies = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : values.entrySet()) {
      Optional<NdArray> array = numbers.array(entry.getValue());
      array.ifPresent(
          found -> copies.put(entry.getKey(), NdArray.of(found.shape(), found.toDoubles())));
    }
    return copies;
  }

  /** For a sentence: what there is. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(table.keySet());
    names.addAll(globals.keySet());
    groups.forEach(group -> names.add(group.path()));
    return names;
  }
}
