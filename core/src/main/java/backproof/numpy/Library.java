package backproof.numpy;

import backproof.python.Arguments;
import backproof.python.Bound;
import backproof.python.Budget;
import backproof.python.BuiltinFunction;
import backproof.python.Interpreter;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The functions of a module that are written in Python over the others, as most are in NumPy. The
 * text is read when the first of them is called; its own places are not told, as it has no name.
 */
final class Library {
  private static final String DEFINITION = "\ndef ";
  private static final String NAMELESS = "";

  private final Workspace workspace;
  private final String text;
  private Optional<Interpreter> interpreter = Optional.empty();

  Library(Workspace workspace, String text) {
    this.workspace = workspace;
    this.text = text;
  }

  /** Those of a part of the text that do not begin with an underscore. */
  List<BuiltinFunction> rows(String part) {
    List<BuiltinFunction> rows = new ArrayList<>();
    for (int at = part.indexOf(DEFINITION); at >= 0; at = part.indexOf(DEFINITION, at + 1)) {
      String name = part.substring(at + DEFINITION.length(), part.indexOf('(', at));
      if (!name.startsWith("_")) {
        rows.add(
            BuiltinFunction.unchecked(
                part.substring(at + DEFINITION.length(), part.indexOf(":\n", at)),
                "",
                bound -> function(name).call(forwarded(bound))));
      }
    }
    return rows;
  }

  Value function(String name) {
    return running().global(name).orElseThrow(IllegalStateException::new);
  }

  private Interpreter running() {
    if (interpreter.isEmpty()) {
      Budget budget =
          workspace.executor().allowance() instanceof Budget shared
              ? shared
              : Budget.typical(() -> 0);
      Interpreter fresh = new Interpreter(Map.of(), budget, ignored -> {});
      fresh.set("np", Numpy.module(workspace));
      fresh.run(text, NAMELESS);
      interpreter = Optional.of(fresh);
    }
    return interpreter.get();
  }

  /** The arguments of a row {@code name(*args, **kwargs)}, as they were given. */
  static Arguments forwarded(Bound bound) {
    Map<String, Value> keywords = new LinkedHashMap<>();
    bound
        .keywords("kwargs")
        .entries()
        .forEach(entry -> keywords.put(entry.key().str(), entry.value()));
    return new Arguments(bound.rest("args"), keywords);
  }
}
