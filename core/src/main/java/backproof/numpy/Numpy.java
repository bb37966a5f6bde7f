package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.Arguments;
import backproof.python.Bound;
import backproof.python.BuiltinFunction;
import backproof.python.Documentation;
import backproof.python.ExceptionTypes;
import backproof.python.FloatValue;
import backproof.python.MathModule;
import backproof.python.ModuleValue;
import backproof.python.NoneValue;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The module {@code numpy}, put together from the tables of its families. */
public final class Numpy {
  /** Other names of the scalar classes, behind each its dtype. */
  private static final String SCALARS =
      "double float64 half float16 single float32 byte int8 ubyte uint8 short int16 ushort uint16"
          + " intc int32 uintc uint32 int_ int64 intp int64 long int64 longlong int64 uint uint64"
          + " uintp uint64 ulong uint64 ulonglong uint64 bool_ bool str_ str";

  /** Second names of functions. */
  private static final String ALIASES =
      "abs absolute true_divide divide mod remainder conj positive conjugate positive "
          + "bitwise_not invert pow power acos arccos acosh arccosh asinh arcsinh atanh "
          + "arctanh bitwise_invert invert bitwise_left_shift left_shift bitwise_right_shift "
          + "right_shift asin arcsin atan arctan atan2 arctan2 radians deg2rad degrees "
          + "rad2deg concat concatenate permute_dims transpose fix trunc";

  /** Functions of the module that are neither of the two kinds that most are. */
  private static final String BUILTIN =
      " arange array asanyarray asarray ascontiguousarray asfortranarray empty frombuffer fromiter"
          + " frompyfunc promote_types zeros ";

  private static final String PLAIN =
      " eye full fromfunction identity indices isscalar issubdtype iterable ones printoptions"
          + " set_printoptions get_printoptions seterr geterr tri ";

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
    List<Family> all = new ArrayList<>(ready(workspace));
    all.add(new Family("Grids, types, functions of vectors", library.rows(LibraryNames.VALUES)));
    all.add(new Family("Samples and sets", library.rows(LibraryNames.SAMPLES)));
    all.add(new Family("Picking, inserting, rearranging", library.rows(LibraryNames.PLACES)));
    all.add(new Family("Digits, bits, order, polynomials", library.rows(LibraryNames.NUMBERS)));
    return all;
  }

  /** Those that need no text. */
  private static List<Family> ready(Workspace workspace) {
    return List.of(
        new Family("Making arrays", CreationFunctions.rows(workspace)),
        new Family("Element by element", ElementwiseFunctions.rows(workspace)),
        new Family("Sums, extremes, statistics", ReductionFunctions.rows(workspace)),
        new Family("Products", LinearFunctions.rows(workspace)),
        new Family("Shapes, joining and splitting", ShapeFunctions.rows(workspace)),
        new Family("Sorting, searching, picking", IndexFunctions.rows(workspace)),
        new Family("Showing arrays", PrintingFunctions.rows(workspace)),
        new Family("Walking over arrays", GridFunctions.rows(workspace)));
  }

  /** Second names of functions, and which they stand for. */
  public static Map<String, String> aliases() {
    Map<String, String> all = new LinkedHashMap<>();
    List<String> words = RefusedValue.names(ALIASES);
    for (int i = 0; i < words.size(); i += 2) {
      all.put(words.get(i), words.get(i + 1));
    }
    return all;
  }

  static List<BuiltinFunction> functions(Workspace workspace) {
    List<BuiltinFunction> all = new ArrayList<>();
    ready(workspace).forEach(family -> all.addAll(family.functions()));
    all.addAll(workspace.library().rows(Methods.WRITTEN));
    all.replaceAll(Numpy::typed);
    return all;
  }

  /** Most functions of NumPy go through what lets other libraries' arrays answer. */
  private static BuiltinFunction typed(BuiltinFunction function) {
    String name = " " + function.name() + " ";
    return BUILTIN.contains(name)
        ? function
        : function.ofType(PLAIN.contains(name) ? Types.FUNCTION : NumpyTypes.DISPATCHER);
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
    members.replaceAll((name, member) -> ufunc(workspace, name, member));
    aliases()
        .forEach(
            (name, own) -> {
              Value member = members.getOrDefault(own, NoneValue.NONE);
              boolean named = UfuncValue.NAMED.contains(name) && member instanceof UfuncValue;
              members.put(name, named ? ((UfuncValue) member).named(name) : member);
            });
    for (String grid : List.of("mgrid", "ogrid", "c_", "r_")) {
      members.put(
          grid,
          new SubscriptValue(
              grid, key -> workspace.library().function(grid).call(Arguments.of(key))));
    }
    members.put("_watch", told(b -> workspace.watch(b.get(0).truth(), b.get(1).str())));
    members.put("_listen", told(b -> workspace.listen(b.get(0))));
    members.put("_note", told(b -> workspace.note(b.get(0).str())));
    members.put("s_", new SubscriptValue("s_", key -> key));
    members.put(
        "index_exp",
        new SubscriptValue(
            "index_exp", key -> key instanceof TupleValue ? key : TupleValue.of(key)));
    members.put("pi", FloatValue.of(Math.PI));
    members.put("e", FloatValue.of(Math.E));
    members.put("inf", FloatValue.of(Double.POSITIVE_INFINITY));
    members.put("nan", FloatValue.of(Double.NaN));
    members.put("euler_gamma", FloatValue.of(0.5772156649015329));
    members.put("newaxis", NoneValue.NONE);
    members.put("__version__", StrValue.of("2.4.6"));
    members.put("True_", workspace.scalar(true));
    members.put("False_", workspace.scalar(false));
    NumpyTypes types = workspace.types();
    members.put("ndarray", types.ndarray());
    for (DType dtype : DType.values()) {
      members.put(dtype.label(), types.scalar(dtype));
    }
    List<String> names = RefusedValue.names(SCALARS);
    for (int i = 0; i < names.size(); i += 2) {
      members.put(names.get(i), members.getOrDefault(names.get(i + 1), NoneValue.NONE));
    }
    members.remove("str");
    for (Type kind :
        List.of(
            NumpyTypes.GENERIC,
            NumpyTypes.NUMBER,
            NumpyTypes.INTEGER,
            NumpyTypes.SIGNED,
            NumpyTypes.UNSIGNED,
            NumpyTypes.INEXACT,
            NumpyTypes.FLOATING)) {
      members.put(kind.name().substring("numpy.".length()), kind);
    }
    members.put("dtype", DtypeFunction.row(workspace));
    members.put("linalg", linalg(workspace));
    members.put("random", random(workspace));
    members.put(
        "testing",
        new ModuleValue(
            "numpy.testing", new LinkedHashMap<>(), new Library(workspace, "numpy.testing")));
    Library texts = new Library(workspace, "numpy.char");
    for (String name : List.of("char", "strings")) {
      members.put(name, new ModuleValue("numpy." + name, new LinkedHashMap<>(), texts));
    }
    for (String name : List.of("fft", "ma")) {
      Library library = new Library(workspace, "numpy." + name);
      members.put(name, new ModuleValue("numpy." + name, new LinkedHashMap<>(), library));
    }
    members.put("lib", lib(workspace));
    members.put(
        "exceptions",
        new ModuleValue(
            "numpy.exceptions",
            Map.of("AxisError", ExceptionTypes.named("numpy.exceptions.AxisError"))));
    return new ModuleValue("numpy", members, late(workspace));
  }

  /** What the functions written in Python tell the workspace. */
  private static Value told(Consumer<Bound> tell) {
    return BuiltinFunction.of(
        "_tell(what, ignored='', /)",
        "",
        b -> {
          tell.accept(b);
          return NoneValue.NONE;
        });
  }

  /** One of the ufuncs that have no loop of elements here, or the member itself. */
  private static Value ufunc(Workspace workspace, String name, Value member) {
    int at = UfuncValue.OTHERS.indexOf(" " + name + " ");
    if (at < 0 || member instanceof UfuncValue) {
      return member;
    }
    BuiltinFunction function =
        member instanceof BuiltinFunction own ? own : workspace.library().rows(name).get(0);
    int inputs = at < UfuncValue.OTHERS.indexOf('|') ? 1 : 2;
    return new UfuncValue(workspace, inputs, Optional.empty(), Optional.empty(), function);
  }

  private static ModuleValue.Late late(Workspace workspace) {
    Library library = workspace.library();
    return new ModuleValue.Late() {
      @Override
      public Optional<Value> find(String name) {
        Optional<Value> written = library.find(name);
        if (written.isPresent()) {
          return Optional.of(ufunc(workspace, name, written.get()));
        }
        if (refused().contains(name)) {
          return Optional.of(new RefusedValue("np." + name));
        }
        library.function("_removed").call(Arguments.of(StrValue.of(name)));
        return workspace.objects().find(name);
      }

      private List<String> refused() {
        return RefusedValue.names(library.function("_refused").str());
      }

      @Override
      public List<String> names() {
        List<String> names = library.names();
        names.addAll(workspace.objects().names());
        names.addAll(refused());
        return names;
      }
    };
  }

  /** The module {@code math}, some of whose functions are written in Python. */
  static ModuleValue math(Workspace workspace) {
    Library library = new Library(workspace, "math");
    return new ModuleValue("math", MathModule.members(), library);
  }

  private static Value lib(Workspace workspace) {
    Library library = new Library(workspace, Library.TRICKS);
    Map<String, Value> lib = new LinkedHashMap<>();
    lib.put(
        "stride_tricks",
        new ModuleValue("numpy.lib.stride_tricks", new LinkedHashMap<>(), library));
    return new ModuleValue("numpy.lib", lib);
  }

  private static Value linalg(Workspace workspace) {
    Map<String, Value> linalg =
        table(LinearFunctions.linalg(workspace).stream().map(Numpy::typed).toList());
    Map<String, Value> own = table(functions(workspace));
    for (String name : List.of("diagonal", "matmul", "outer")) {
      linalg.computeIfAbsent(name, own::get);
    }
    linalg.put("LinAlgError", ExceptionTypes.named("numpy.linalg.LinAlgError"));
    refuse(linalg, "np.linalg.", RefusedValue.LINALG);
    return new ModuleValue("numpy.linalg", linalg, workspace.linear());
  }

  private static Value random(Workspace workspace) {
    Map<String, Value> random = table(RandomFunctions.rows(workspace, workspace.generators()));
    random.put("RandomState", workspace.types().randomState());
    refuse(random, "np.random.", RefusedValue.RANDOM);
    return new ModuleValue("numpy.random", random, workspace.drawing());
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
    modules.putAll(workspace.builtIn());
    for (String name : RefusedValue.names(LibraryNames.MODULES)) {
      Map<String, Value> ready = new LinkedHashMap<>();
      if (name.equals("collections")) {
        ready.put("OrderedDict", Types.ORDERED_DICT);
        ready.put("abc", modules.getOrDefault("collections.abc", NoneValue.NONE));
      }
      modules.put(name, new ModuleValue(name, ready, new Library(workspace, name)));
    }
    modules.put("typing", new IgnoredValue(workspace, "typing"));
    modules.put("matplotlib", new IgnoredValue(workspace, "matplotlib"));
    modules.put("matplotlib.pyplot", new IgnoredValue(workspace, "matplotlib.pyplot"));
    return modules;
  }

  private static void add(Map<String, Value> modules, ModuleValue module) {
    modules.put(module.name(), module);
    for (Value member : module.ready().values()) {
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
