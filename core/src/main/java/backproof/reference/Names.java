package backproof.reference;

import backproof.array.NdArray;
import backproof.array.PlainExecutor;
import backproof.array.Shape;
import backproof.numpy.Numpy;
import backproof.numpy.Workspace;
import backproof.python.Budget;
import backproof.python.BuiltinFunction;
import backproof.python.BuiltinType;
import backproof.python.ExceptionTypes;
import backproof.python.FunctionValue;
import backproof.python.Interpreter;
import backproof.python.ModuleValue;
import backproof.python.NoneValue;
import backproof.python.Type;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names that programs may use, out of the tables that define them. */
final class Names {
  private static final String NUMPY = "numpy";

  /** Modules that only repeat what is elsewhere, or hold nothing to call. */
  private static final List<String> PASSED_OVER =
      List.of("__future__", "builtins", "past.builtins", "_more");

  /** The ufuncs' own functions; their table answers by name only. */
  private static final List<String> UFUNC_METHODS =
      List.of("reduce", "accumulate", "reduceat", "outer", "at");

  private final Workspace workspace;
  private final Map<String, Value> modules;
  private final Map<String, Entry> documented = MemberDocs.all();
  private final Map<String, BuiltinFunction> library = LibraryDocs.all();

  Names() {
    Budget budget = Budget.typical(() -> 0);
    this.workspace = new Workspace(new PlainExecutor(budget));
    this.modules =
        new TreeMap<>(new Interpreter(Numpy.modules(workspace), budget, text -> {}).modules());
  }

  List<Refused> refused() {
    List<Refused> all = new ArrayList<>();
    for (String module : modules.keySet()) {
      List<String> names =
          members(module).entrySet().stream()
              .filter(member -> Numpy.isRefused(member.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      if (!names.isEmpty()) {
        all.add(new Refused(new Group(module, "", List.of()).prefix(), names));
      }
    }
    return all;
  }

  List<Group> builtins() {
    List<Entry> functions = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    List<Entry> exceptions = new ArrayList<>();
    members("builtins")
        .forEach(
            (name, value) -> {
              if (Refusals.BUILTINS.contains(name)) {
                return;
              }
              if (value instanceof BuiltinType type && type.isSubtypeOf(ExceptionTypes.BASE)) {
                exceptions.add(exception(name, type));
              } else {
                (value instanceof BuiltinFunction ? functions : others).add(entry("", name, value));
              }
            });
    return List.of(
        new Group("", "Built-in functions", functions),
        new Group("", "Built-in classes and constants", others),
        new Group("", "Exceptions", exceptions));
  }

  private static Entry exception(String name, BuiltinType type) {
    String base = type.linearization().get(1).name();
    return new Entry(
        name, "(*args)", base.equals("object") ? "the base of all" : "a kind of " + base);
  }

  List<Group> classes() {
    List<Group> groups = new ArrayList<>();
    members("builtins")
        .forEach(
            (name, value) -> {
              if (value instanceof BuiltinType type && type.name().equals(name)) {
                List<Entry> methods = methods(type);
                if (!methods.isEmpty()) {
                  groups.add(new Group(name, "Methods of " + name, methods));
                }
              }
            });
    return groups;
  }

  private List<Entry> methods(BuiltinType type) {
    List<Entry> methods = new ArrayList<>();
    for (String name : type.memberNames()) {
      if (!name.startsWith("__")
          && type.ownMember(name).orElse(type) instanceof BuiltinFunction function) {
        methods.add(Entry.ofMethod(described(NUMPY, function)));
      }
    }
    documented.forEach(
        (key, entry) -> {
          if (key.equals(MemberDocs.key(type.name(), entry.name()))) {
            methods.add(entry);
          }
        });
    return methods;
  }

  List<Group> modules() {
    List<Group> groups = new ArrayList<>();
    modules.forEach(
        (name, value) -> {
          if (value instanceof ModuleValue
              && !name.startsWith(NUMPY)
              && !PASSED_OVER.contains(name)) {
            groups.add(new Group(name, "Module " + name, entries(name, members(name))));
          }
        });
    return groups;
  }

  List<Group> numpy() {
    List<Group> groups = new ArrayList<>();
    Map<String, Value> rest = members(NUMPY);
    for (Numpy.Family family : Numpy.families(workspace)) {
      List<Entry> entries = new ArrayList<>();
      for (BuiltinFunction function : family.functions()) {
        entries.add(entry(NUMPY, function.name(), function));
      }
      Numpy.aliases()
          .forEach(
              (alias, own) ->
                  family.functions().stream()
                      .filter(function -> function.name().equals(own))
                      .forEach(function -> entries.add(entry(NUMPY, alias, function))));
      entries.forEach(entry -> rest.remove(entry.name()));
      groups.add(new Group(NUMPY, family.title(), entries));
    }
    groups.add(new Group(NUMPY, "Constants, dtypes, classes", entries(NUMPY, rest)));
    groups.add(new Group("ufunc", "Methods of np.add and its kin", ufuncMethods()));
    groups.add(new Group("ndarray", "Attributes of arrays", attributes()));
    if (members(NUMPY).get("ndarray") instanceof BuiltinType ndarray) {
      groups.add(new Group("ndarray", "Methods of arrays", methods(ndarray)));
    }
    for (String name : modules.keySet()) {
      List<Entry> entries = entries(name, members(name));
      if (name.startsWith(NUMPY + ".") && !entries.isEmpty()) {
        groups.add(new Group(name, "Module " + name, entries));
      }
    }
    return groups;
  }

  private List<Entry> ufuncMethods() {
    List<Entry> entries = new ArrayList<>();
    Value add = members(NUMPY).getOrDefault("add", NoneValue.NONE);
    for (String name : UFUNC_METHODS) {
      if (add.findAttribute(name).orElse(add) instanceof BuiltinFunction function) {
        entries.add(entry("ufunc", name, function));
      }
    }
    return entries;
  }

  private List<Entry> attributes() {
    Value array = Numpy.valueOf(workspace, NdArray.of(Shape.of(1), 0));
    List<Entry> entries = new ArrayList<>();
    documented.forEach(
        (key, entry) -> {
          if (key.equals(MemberDocs.key("ndarray", entry.name()))
              && array.findAttribute(entry.name()).isPresent()) {
            entries.add(entry);
          }
        });
    return entries;
  }

  private List<Entry> entries(String owner, Map<String, Value> members) {
    List<Entry> entries = new ArrayList<>();
    members.forEach(
        (name, value) -> {
          if (!name.startsWith("_") && !(value instanceof ModuleValue) && !Numpy.isRefused(value)) {
            entries.add(entry(owner, name, value));
          }
        });
    return entries;
  }

  /** The words of the table of members come first; they know more than a row of functions. */
  private Entry entry(String owner, String name, Value value) {
    Entry known = documented.get(MemberDocs.key(owner, name));
    if (known != null) {
      return known;
    }
    if (value instanceof BuiltinFunction function) {
      return Entry.of(described(owner, function).named(name));
    }
    BuiltinFunction written = library.get(MemberDocs.key(owner, name));
    if (written == null) {
      return new Entry(name, "", "");
    }
    boolean called = value instanceof Type || value instanceof FunctionValue;
    return called ? Entry.of(written) : new Entry(name, "", written.doc());
  }

  /** What is written in Python has its words in a table of its own; linalg shares some. */
  private BuiltinFunction described(String owner, BuiltinFunction function) {
    return function.doc().isEmpty()
        ? library.getOrDefault(
            MemberDocs.key(owner, function.name()),
            library.getOrDefault(MemberDocs.key(NUMPY, function.name()), function))
        : function;
  }

  private Map<String, Value> members(String module) {
    return modules.get(module) instanceof ModuleValue known
        ? new TreeMap<>(known.members())
        : new TreeMap<>();
  }
}
