package backproof.python;

import backproof.python.syntax.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all code of one interpreter shares: globals, built-in names, modules, budget, output. */
final class World {
  private final Map<String, Cell> globals = new LinkedHashMap<>();
  final Map<String, Value> builtins;
  final Map<String, Value> modules;
  final Budget budget;
  final Output output;

  /** After the future import of annotations nothing looks at them. */
  boolean keepsAnnotations;

  private final List<ExceptionValue> handled = new ArrayList<>();

  World(Map<String, Value> modules, Budget budget, Output output) {
    this.modules = modules;
    this.budget = budget;
    this.output = output;
    this.builtins = Builtins.table(this);
  }

  Cell global(String name) {
    return globals.computeIfAbsent(name, key -> new Cell());
  }

  /** The name of the module that runs. */
  String module() {
    Value name = global("__name__").value;
    return name == null ? "" : name.str();
  }

  Map<String, Value> globals() {
    Map<String, Value> all = new LinkedHashMap<>();
    globals.forEach(
        (name, cell) -> {
          Value value = cell.value;
          if (value != null) {
            all.put(name, value);
          }
        });
    return all;
  }

  /** Notes a notebook command that was passed over. */
  void skip(String command) {
    print("(skipped: " + Letters.stripped(command) + ")\n");
  }

  void print(String text) {
    budget.print(text.length());
    output.write(text);
  }

  /** The exceptions whose handlers run now, the innermost last. */
  List<ExceptionValue> handled() {
    return handled;
  }

  /** A built-in name whose value is written in Python, and is made when it is first asked for. */
  @Nullable Value late(String name) {
    return name.equals("complex") && modules.get("cmath") instanceof ModuleValue module
        ? module.findAttribute(name).orElse(null)
        : null;
  }

  /** The hint is the nearest name at the end: what an except clause binds is gone by then. */
  Raise undefined(String name, Scope scope) {
    return Raise.hinting(
        "NameError",
        "name '" + name + "' is not defined",
        () -> Hints.hint(name, List.of(scope.locals(), globals().keySet(), builtinNames())));
  }

  private Set<String> builtinNames() {
    Set<String> names = new LinkedHashSet<>(builtins.keySet());
    names.addAll(List.of("False", "None", "True"));
    return names;
  }
}
