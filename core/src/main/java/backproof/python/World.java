package backproof.python;

import backproof.python.syntax.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all code of one interpreter shares: globals, built-in names, modules, budget, output. */
final class World {
  /** The module of what is built in and written in Python. */
  private static final String MORE = "_more";

  private static final String ATTRIBUTES =
      " encode isprintable isascii isdecimal isnumeric istitle isidentifier swapcase casefold"
          + " rindex rsplit partition rpartition removeprefix removesuffix expandtabs translate"
          + " maketrans format_map to_bytes from_bytes fromhex hex indices as_integer_ratio"
          + " numerator denominator __round__ __abs__ __int__ __float__ __index__ __floor__"
          + " __ceil__ __trunc__ __divmod__ __rdivmod__ __reversed__ __code__ errno strerror"
          + " filename ";

  private final Map<String, Cell> globals = new LinkedHashMap<>();
  final Map<String, Value> builtins;
  final Map<String, Value> modules;
  final Budget budget;
  final Output output;

  /** After the future import of annotations nothing looks at them. */
  boolean keepsAnnotations;

  private final List<ExceptionValue> handled;

  /** The variables of the function that asks for them now. */
  Optional<Map<String, Value>> locals = Optional.empty();

  World(Map<String, Value> modules, Budget budget, Output output) {
    this.modules = modules;
    this.budget = budget;
    this.output = output;
    this.handled = new ArrayList<>();
    this.builtins = Builtins.table(this);
  }

  /** As another, with globals of its own. */
  World(World other, Map<String, Value> seen) {
    this.modules = other.modules;
    this.budget = other.budget;
    this.output = other.output;
    this.handled = other.handled;
    this.builtins = other.builtins;
    seen.forEach((name, value) -> global(name).value = value);
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
    String home =
        name.equals("complex")
            ? "cmath"
            : " bytes bytearray open ".contains(" " + name + " ") ? MORE : "";
    return modules.get(home) instanceof ModuleValue module
        ? module.findAttribute(name).orElse(null)
        : null;
  }

  /** Whether built-in values may have an attribute of this name that is written in Python. */
  static boolean isLate(String attribute) {
    return ATTRIBUTES.contains(" " + attribute + " ");
  }

  /** Such an attribute of a value that has none of its own under this name. */
  Optional<Value> lateAttribute(Value self, String name) {
    boolean isOwn = self instanceof Instance || self instanceof UserClass;
    return !isOwn && isLate(name) && modules.get(MORE) instanceof ModuleValue module
        ? module
            .findAttribute("attribute")
            .map(found -> found.call(Arguments.of(self, StrValue.of(name))))
            .filter(found -> found != EllipsisValue.NOT_IMPLEMENTED)
        : Optional.empty();
  }

  Value attribute(Value self, String name) {
    return self.findAttribute(name)
        .or(() -> Slots.of(self, name))
        .or(() -> lateAttribute(self, name))
        .orElseGet(() -> Operators.attribute(self, name));
  }

  /** The hint is the nearest name at the end: what an except clause binds is gone by then. */
  Raise undefined(String name, Scope scope) {
    return Raise.hinting(
        "NameError",
        "name '" + name + "' is not defined",
        name,
        () -> Hints.hint(name, List.of(scope.locals(), globals().keySet(), builtinNames())));
  }

  private Set<String> builtinNames() {
    Set<String> names = new LinkedHashSet<>(builtins.keySet());
    names.addAll(List.of("False", "None", "True"));
    return names;
  }
}
