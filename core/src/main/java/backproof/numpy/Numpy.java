package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.Arguments;
import backproof.python.BuiltinFunction;
import backproof.python.Documentation;
import backproof.python.ExceptionTypes;
import backproof.python.FloatValue;
import backproof.python.ModuleValue;
import backproof.python.NoneValue;
import backproof.python.TupleValue;
import backproof.python.Type;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The module {@code numpy}, put together from the tables of its families. */
public final class Numpy {
  /** The scalar classes, some under several names. */
  private static final Map<String, DType> SCALARS =
      Map.ofEntries(
          Map.entry("float64", DType.FLOAT64),
          Map.entry("double", DType.FLOAT64),
          Map.entry("float16", DType.FLOAT16),
          Map.entry("half", DType.FLOAT16),
          Map.entry("float32", DType.FLOAT32),
          Map.entry("single", DType.FLOAT32),
          Map.entry("int64", DType.INT64),
          Map.entry("int_", DType.INT64),
          Map.entry("intp", DType.INT64),
          Map.entry("long", DType.INT64),
          Map.entry("longlong", DType.INT64),
          Map.entry("int32", DType.INT32),
          Map.entry("intc", DType.INT32),
          Map.entry("bool", DType.BOOL),
          Map.entry("bool_", DType.BOOL));

  /** Second names of functions. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("abs", "absolute"),
          Map.entry("true_divide", "divide"),
          Map.entry("mod", "remainder"),
          Map.entry("conj", "positive"),
          Map.entry("conjugate", "positive"),
          Map.entry("bitwise_not", "invert"),
          Map.entry("pow", "power"),
          Map.entry("acos", "arccos"),
          Map.entry("acosh", "arccosh"),
          Map.entry("asinh", "arcsinh"),
          Map.entry("atanh", "arctanh"),
          Map.entry("bitwise_invert", "invert"),
          Map.entry("bitwise_left_shift", "left_shift"),
          Map.entry("bitwise_right_shift", "right_shift"),
          Map.entry("asin", "arcsin"),
          Map.entry("atan", "arctan"),
          Map.entry("atan2", "arctan2"),
          Map.entry("radians", "deg2rad"),
          Map.entry("degrees", "rad2deg"),
          Map.entry("concat", "concatenate"),
          Map.entry("permute_dims", "transpose"),
          Map.entry("fix", "trunc"));

  private Numpy() {}

  /**
   * Functions of the module that belong together.
   *
   * @param title what they have in common
   */
  public record Family(@Documentation String title, List<BuiltinFunction> functions) {}

  /** All functions of the module itself. */
  public static List<Family> families(Workspace workspace) {
    Library library = workspace.library();
    return List.of(
        new Family("Making arrays", CreationFunctions.rows(workspace)),
        new Family("Element by element", ElementwiseFunctions.rows(workspace)),
        new Family("Sums, extremes, statistics", ReductionFunctions.rows(workspace)),
        new Family("Products", LinearFunctions.rows(workspace)),
        new Family("Shapes, joining and splitting", ShapeFunctions.rows(workspace)),
        new Family("Sorting, searching, picking", IndexFunctions.rows(workspace)),
        new Family("Showing arrays", PrintingFunctions.rows(workspace)),
        new Family("Sums over named axes", SpecialFunctions.rows(workspace)),
        new Family("Walking over arrays", GridFunctions.rows(workspace)),
        new Family("Grids, types, functions of vectors", library.rows(LibraryNames.VALUES)),
        new Family("Samples and sets", library.rows(LibraryNames.SAMPLES)),
        new Family("Picking, inserting, rearranging", library.rows(LibraryNames.PLACES)));
  }

  /** Second names of functions, and which they stand for. */
  public static Map<String, String> aliases() {
    return ALIASES;
  }

  static List<BuiltinFunction> functions(Workspace workspace) {
    List<BuiltinFunction> all = new ArrayList<>();
    families(workspace).forEach(family -> all.addAll(family.functions()));
    return all;
  }

  public static ModuleValue module(Workspace workspace) {
    Map<String, Value> members = table(functions(workspace));
    for (BinaryUfunc ufunc : BinaryUfunc.values()) {
      members.computeIfPresent(
          ufunc.label(),
          (name, f) ->
              new UfuncValue(
                  workspace, 2, Optional.of(ufunc), Optional.empty(), (BuiltinFunction) f));
    }
    for (UnaryUfunc ufunc : UnaryUfunc.values()) {
      members.computeIfPresent(
          ufunc.label(),
          (name, f) ->
              new UfuncValue(
                  workspace, 1, Optional.empty(), Optional.of(ufunc), (BuiltinFunction) f));
    }
    ALIASES.forEach((name, own) -> members.put(name, members.getOrDefault(own, NoneValue.NONE)));
    for (String grid : List.of("mgrid", "ogrid")) {
      members.put(
          grid,
          new SubscriptValue(
              grid, key -> workspace.library().function(grid).call(Arguments.of(key))));
    }
    members.put("s_", new SubscriptValue("s_", key -> key));
    members.put(
        "index_exp",
        new SubscriptValue(
            "index_exp", key -> key instanceof TupleValue ? key : TupleValue.of(key)));
    members.put("c_", new JoinerValue(workspace, true));
    members.put("r_", new JoinerValue(workspace, false));
    members.put("pi", FloatValue.of(Math.PI));
    members.put("e", FloatValue.of(Math.E));
    members.put("inf", FloatValue.of(Double.POSITIVE_INFINITY));
    members.put("nan", FloatValue.of(Double.NaN));
    members.put("euler_gamma", FloatValue.of(0.5772156649015329));
    members.put("newaxis", NoneValue.NONE);
    members.put("True_", workspace.scalar(true));
    members.put("False_", workspace.scalar(false));
    NumpyTypes types = workspace.types();
    members.put("ndarray", types.ndarray());
    SCALARS.forEach((name, dtype) -> members.put(name, types.scalar(dtype)));
    for (Type kind :
        List.of(
            NumpyTypes.GENERIC,
            NumpyTypes.NUMBER,
            NumpyTypes.INTEGER,
            NumpyTypes.SIGNED,
            NumpyTypes.INEXACT,
            NumpyTypes.FLOATING)) {
      members.put(kind.name().substring("numpy.".length()), kind);
    }
    members.put("dtype", DtypeFunction.row(workspace));
    members.put("linalg", linalg(workspace));
    members.put("random", random(workspace));
    Map<String, Value> testing = table(TestingFunctions.rows(workspace));
    refuse(testing, "np.testing.", RefusedValue.TESTING);
    members.put("testing", new ModuleValue("numpy.testing", testing));
    members.put("lib", lib(workspace));
    members.put(
        "exceptions",
        new ModuleValue(
            "numpy.exceptions",
            Map.of("AxisError", ExceptionTypes.named("numpy.exceptions.AxisError"))));
    refuse(members, "np.", RefusedValue.NUMPY);
    return new ModuleValue("numpy", members);
  }

  private static Value lib(Workspace workspace) {
    Library library = new Library(workspace, Library.TRICKS);
    Map<String, Value> tricks = table(library.rows(LibraryNames.TRICKS));
    Map<String, Value> lib = new LinkedHashMap<>();
    lib.put("stride_tricks", new ModuleValue("numpy.lib.stride_tricks", tricks));
    return new ModuleValue("numpy.lib", lib);
  }

  private static Value linalg(Workspace workspace) {
    Map<String, Value> linalg = table(LinearFunctions.linalg(workspace));
    linalg.putAll(table(workspace.linear().rows(LibraryNames.LINALG)));
    Map<String, Value> own = table(functions(workspace));
    for (String name :
        List.of("cross", "diagonal", "matmul", "outer", "tensordot", "matrix_transpose")) {
      linalg.computeIfAbsent(name, own::get);
    }
    linalg.put("LinAlgError", ExceptionTypes.named("numpy.linalg.LinAlgError"));
    refuse(linalg, "np.linalg.", RefusedValue.LINALG);
    return new ModuleValue("numpy.linalg", linalg);
  }

  private static Value random(Workspace workspace) {
    Map<String, Value> random = table(RandomFunctions.rows(workspace, workspace.generators()));
    random.put("RandomState", workspace.types().randomState());
    random.put(
        "default_rng",
        new RefusedValue("np.random.RandomState(seed) has the streams that are; default_rng"));
    refuse(random, "np.random.", RefusedValue.RANDOM);
    return new ModuleValue("numpy.random", random);
  }

  static void refuse(Map<String, Value> members, String prefix, String names) {
    for (String name : RefusedValue.names(names)) {
      members.putIfAbsent(name, new RefusedValue(prefix + name));
    }
  }

  /** Whether a name is known only to be refused. */
  public static boolean isRefused(Value value) {
    return value instanceof RefusedValue;
  }

  /** The array behind an array or a number, shared and not copied; empty for anything else. */
  public static Optional<NdArray> arrayOf(Workspace workspace, Value value) {
    boolean sequence = Conversion.isSequence(value);
    return Conversion.isArrayLike(value) && !sequence
        ? Optional.of(Conversion.operand(workspace, value).array())
        : Optional.empty();
  }

  /** The array as a program sees it, shared; one without axes is a NumPy scalar. */
  public static Value valueOf(Workspace workspace, NdArray array) {
    return workspace.value(array);
  }

  /** All modules written here that a program may import, by their full names. */
  public static Map<String, Value> modules(Workspace workspace) {
    Map<String, Value> modules = new LinkedHashMap<>();
    add(modules, module(workspace));
    modules.putAll(CourseModules.all(workspace));
    modules.put("random", PythonRandom.module(workspace));
    for (String line : LibraryNames.MODULES) {
      String name = line.substring(0, line.indexOf(' '));
      String members = line.substring(name.length() + 1);
      modules.put(name, new ModuleValue(name, table(new Library(workspace, name).rows(members))));
    }
    modules.put("typing", new IgnoredValue(workspace, "typing"));
    modules.put("matplotlib", new IgnoredValue(workspace, "matplotlib"));
    modules.put("matplotlib.pyplot", new IgnoredValue(workspace, "matplotlib.pyplot"));
    return modules;
  }

  private static void add(Map<String, Value> modules, ModuleValue module) {
    modules.put(module.name(), module);
    for (Value member : module.members().values()) {
      if (member instanceof ModuleValue inner) {
        add(modules, inner);
      }
    }
  }

  static Map<String, Value> table(List<BuiltinFunction> functions) {
    Map<String, Value> members = new LinkedHashMap<>();
    for (BuiltinFunction function : functions) {
      members.put(function.name(), function);
    }
    return members;
  }
}
