package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.BuiltinFunction;
import backproof.python.Documentation;
import backproof.python.ExceptionTypes;
import backproof.python.FloatValue;
import backproof.python.ModuleValue;
import backproof.python.NoneValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The module {@code numpy}, put together from the tables of its families. */
public final class Numpy {
  private Numpy() {}

  /**
   * Functions of the module that belong together.
   *
   * @param title what they have in common
   */
  public record Family(@Documentation String title, List<BuiltinFunction> functions) {}

  /** All functions of the module itself. */
  public static List<Family> families(Workspace workspace) {
    return List.of(
        new Family("Making arrays", CreationFunctions.rows(workspace)),
        new Family("Element by element", ElementwiseFunctions.rows(workspace)),
        new Family("Sums, extremes, statistics", ReductionFunctions.rows(workspace)),
        new Family("Products", LinearFunctions.rows(workspace)),
        new Family("Shapes, joining and splitting", ShapeFunctions.rows(workspace)),
        new Family("Sorting, searching, picking", IndexFunctions.rows(workspace)),
        new Family("Showing arrays", PrintingFunctions.rows(workspace)),
        new Family("Sums over named axes", SpecialFunctions.rows(workspace)),
        new Family("Walking over arrays", GridFunctions.rows(workspace)));
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
          ufunc.label(), (name, f) -> new UfuncValue(workspace, ufunc, (BuiltinFunction) f));
    }
    members.put("c_", new JoinerValue(workspace, true));
    members.put("r_", new JoinerValue(workspace, false));
    members.put("pi", FloatValue.of(Math.PI));
    members.put("e", FloatValue.of(Math.E));
    members.put("inf", FloatValue.of(Double.POSITIVE_INFINITY));
    members.put("nan", FloatValue.of(Double.NaN));
    members.put("newaxis", NoneValue.NONE);
    NumpyTypes types = workspace.types();
    members.put("ndarray", types.ndarray());
    members.put("float64", types.scalar(DType.FLOAT64));
    members.put("double", types.scalar(DType.FLOAT64));
    members.put("float16", types.scalar(DType.FLOAT16));
    members.put("half", types.scalar(DType.FLOAT16));
    members.put("float32", types.scalar(DType.FLOAT32));
    members.put("single", types.scalar(DType.FLOAT32));
    members.put("int64", types.scalar(DType.INT64));
    members.put("int32", types.scalar(DType.INT32));
    members.put("intc", types.scalar(DType.INT32));
    members.put("int_", types.scalar(DType.INT64));
    members.put("bool", types.scalar(DType.BOOL));
    members.put("bool_", types.scalar(DType.BOOL));
    members.put("integer", NumpyTypes.INTEGER);
    members.put("floating", NumpyTypes.FLOATING);
    members.put("dtype", DtypeFunction.row(workspace));
    members.put("linalg", linalg(workspace));
    members.put("random", random(workspace));
    members.put(
        "testing", new ModuleValue("numpy.testing", table(TestingFunctions.rows(workspace))));
    refuse(members, "np.", RefusedValue.NUMPY);
    return new ModuleValue("numpy", members);
  }

  private static Value linalg(Workspace workspace) {
    Map<String, Value> linalg = table(LinearFunctions.linalg(workspace));
    linalg.putAll(table(LinearSystems.rows(workspace)));
    linalg.put("LinAlgError", ExceptionTypes.named("numpy.linalg.LinAlgError"));
    refuse(linalg, "np.linalg.", RefusedValue.LINALG);
    return new ModuleValue("numpy.linalg", linalg);
  }

  private static Value random(Workspace workspace) {
    Map<String, Value> random = table(RandomFunctions.rows(workspace, workspace.generators()));
    random.put("RandomState", workspace.types().randomState());
    refuse(random, "np.random.", RefusedValue.RANDOM);
    return new ModuleValue("numpy.random", random);
  }

  private static void refuse(Map<String, Value> members, String prefix, List<String> names) {
    for (String name : names) {
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
    ModuleValue numpy = module(workspace);
    modules.put("numpy", numpy);
    for (Value member : numpy.members().values()) {
      if (member instanceof ModuleValue inner) {
        modules.put(inner.name(), inner);
      }
    }
    modules.putAll(CourseModules.all(workspace));
    modules.put("random", PythonRandom.module(workspace));
    modules.put("matplotlib", new IgnoredValue(workspace, "matplotlib"));
    modules.put("matplotlib.pyplot", new IgnoredValue(workspace, "matplotlib.pyplot"));
    return modules;
  }

  static Map<String, Value> table(List<BuiltinFunction> functions) {
    Map<String, Value> members = new LinkedHashMap<>();
    for (BuiltinFunction function : functions) {
      members.put(function.name(), function);
    }
    return members;
  }
}
