package backproof.numpy;

import backproof.python.Arguments;
import backproof.python.Bound;
import backproof.python.Budget;
import backproof.python.BuiltinFunction;
import backproof.python.Interpreter;
import backproof.python.ModuleValue;
import backproof.python.Raise;
import backproof.python.StrValue;
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
final class Library implements ModuleValue.Late {
  static final String NUMPY = "numpy";
  static final String LINALG = "numpy.linalg";
  static final String RANDOM = "numpy.random";
  static final String TRICKS = "numpy.lib.stride_tricks";

  private static final String NAMELESS = "";

  private final Workspace workspace;
  private final String module;
  private Optional<Interpreter> interpreter = Optional.empty();

  Library(Workspace workspace, String module) {
    this.workspace = workspace;
    this.module = module;
  }

  /** The functions with these names; their parameters and words are in the text. */
  List<BuiltinFunction> rows(String names) {
    List<BuiltinFunction> rows = new ArrayList<>();
    for (String name : RefusedValue.names(names)) {
      rows.add(
          BuiltinFunction.of(
              name + "(*args, **kwargs)", "", bound -> function(name).call(forwarded(bound))));
    }
    return rows;
  }

  Value function(String name) {
    return running(name).global(name).orElseThrow(IllegalStateException::new);
  }

  @Override
  public Optional<Value> find(String name) {
    return running(name).global(name);
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (String name : running("*").globals().keySet()) {
      if (!name.startsWith("_") && !name.equals("np")) {
        names.add(name);
      }
    }
    return names;
  }

  private Interpreter running(String name) {
    if (interpreter.isEmpty()) {
      String text = LibraryText.of(module, workspace.source().text());
      if (text.isEmpty()) {
        throw Raise.runtimeError(
            module + "." + name + " could not be loaded: reload the page and try again");
      }
      Budget budget =
          workspace.executor().allowance() instanceof Budget shared
              ? shared
              : Budget.typical(() -> 0);
      Interpreter fresh = new Interpreter(modules(), budget, ignored -> {});
      fresh.set("np", Numpy.module(workspace));
      fresh.set("__name__", StrValue.of(module));
      fresh.run(text, NAMELESS);
      interpreter = Optional.of(fresh);
    }
    return interpreter.get();
  }

  private Map<String, Value> modules() {
    return module.equals("math") ? Map.of() : workspace.builtIn();
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
