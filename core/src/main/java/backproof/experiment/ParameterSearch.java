package backproof.experiment;

import backproof.array.NdArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the gradient is taken of: the author's list, else the arrays of the dict {@code
 * parameters}, else the names of setup for which backward gives {@code "d" + name}.
 */
final class ParameterSearch {
  private static final String TABLE = "parameters";

  private final Experiment experiment;
  private final Map<String, NdArray> table;
  private final Map<String, NdArray> globals;
  private final CellFunction forward;

  /**
   * @param table the numbers and arrays in the dict {@code parameters}; empty where there is none
   * @param globals the numbers and arrays that setup defines by name
   */
  ParameterSearch(
      Experiment experiment,
      Map<String, NdArray> table,
      Map<String, NdArray> globals,
      CellFunction forward) {
    this.experiment = experiment;
    this.table = table;
    this.globals = globals;
    this.forward = forward;
  }

  List<Parameter> find(GradientResult result) {
    if (!experiment.wrt().isEmpty()) {
      return named(chosen());
    }
    if (!table.isEmpty()) {
      return named(List.copyOf(table.keySet()));
    }
    List<String> names = inferred(result);
    if (names.isEmpty()) {
      throw new Mismatch(
          result.cell(),
          "no parameter found: setup has no dict \"parameters\", and "
              + result.source()
              + " gives no name that is \"d\" and a name of setup; it gives "
              + result.described(),
          "Put the parameters into a dict called parameters, or return the gradient of w as dw.");
    }
    return named(names);
  }

  private List<String> chosen() {
    Set<String> names = new LinkedHashSet<>();
    for (String name : experiment.wrt()) {
      if (name.equals(TABLE) && !table.isEmpty()) {
        names.addAll(table.keySet());
      } else if (table.containsKey(name) || globals.containsKey(name)) {
        names.add(name);
      } else {
        throw new Mismatch(
            Cell.SETUP,
            "setup defines no number or array called \"" + name + "\", which \"wrt\" names",
            "Numbers and arrays in setup: " + String.join(", ", known()) + ".");
      }
    }
    return List.copyOf(names);
  }

  private Set<String> known() {
    Set<String> names = new LinkedHashSet<>(table.keySet());
    names.addAll(globals.keySet());
    return names;
  }

  /** Forward's own arguments first, in their order, then other names of setup. */
  private List<String> inferred(GradientResult result) {
    Set<String> candidates = new LinkedHashSet<>(forward.parameters());
    candidates.addAll(globals.keySet());
    List<String> names = new ArrayList<>();
    for (String name : candidates) {
      boolean known = globals.containsKey(name);
      if (known && (result.names("d" + name) || experiment.gradients().containsKey(name))) {
        names.add(name);
      }
    }
    return names.isEmpty() ? ofTheSameShape(result) : names;
  }

  /** The one argument of forward that has the shape of the one gradient there is. */
  private List<String> ofTheSameShape(GradientResult result) {
    List<String> names = new ArrayList<>();
    for (String name : forward.parameters()) {
      if (globals.containsKey(name) && result.isOneArrayLike(globals.get(name))) {
        names.add(name);
      }
    }
    return names.size() == 1 ? names : List.of();
  }

  private List<Parameter> named(List<String> names) {
    Map<String, NdArray> starts = new LinkedHashMap<>(globals);
    starts.putAll(table);
    List<Parameter> found = new ArrayList<>();
    for (String name : names) {
      NdArray start = starts.get(name);
      if (start != null) {
        found.add(new Parameter(name, start));
      }
    }
    return List.copyOf(found);
  }
}
