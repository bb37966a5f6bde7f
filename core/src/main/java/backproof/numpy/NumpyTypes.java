package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.Arguments;
import backproof.python.BuiltinType;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.Raise;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import backproof.python.syntax.Letters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes of NumPy's values: ndarray, dtype and one scalar class a dtype. */
final class NumpyTypes {
  static final BuiltinType DISPATCHER =
      BuiltinType.of("numpy._ArrayFunctionDispatcher", Types.OBJECT);
  static final BuiltinType GENERIC = BuiltinType.of("numpy.generic", Types.OBJECT);
  static final BuiltinType NUMBER = BuiltinType.of("numpy.number", GENERIC);
  static final BuiltinType INTEGER = BuiltinType.of("numpy.integer", NUMBER);
  static final BuiltinType SIGNED = BuiltinType.of("numpy.signedinteger", INTEGER);
  static final BuiltinType UNSIGNED = BuiltinType.of("numpy.unsignedinteger", INTEGER);
  static final BuiltinType INEXACT = BuiltinType.of("numpy.inexact", NUMBER);
  static final BuiltinType FLOATING = BuiltinType.of("numpy.floating", INEXACT);
  static final BuiltinType DTYPE = BuiltinType.of("numpy.dtypes.DType", Types.OBJECT);

  /** Other names of dtypes, in their order, without the sign of the order of bytes. */
  private static final List<String> OTHERS =
      List.of(
          " bool_ ? ",
          " i1 b ",
          " u1 B ",
          " i2 h ",
          " u2 H ",
          " i4 i ",
          " u4 I ",
          " i8 int l q ",
          " u8 uint L Q ",
          " f2 half e ",
          " f4 single f ",
          " f8 float double d ",
          " U ");

  private static final String FOREIGN = " complex64 complex128 complex D c16 object O bytes S ";

  private final Type ndarray;
  private final Map<DType, Type> scalars = new EnumMap<>(DType.class);
  private final Map<DType, DTypeValue> dtypes = new EnumMap<>(DType.class);
  private final Map<DType, Type> classes = new EnumMap<>(DType.class);

  private Optional<Type> randomState = Optional.empty();

  private NumpyTypes(Type ndarray) {
    this.ndarray = ndarray;
  }

  static NumpyTypes of(Workspace workspace) {
    Methods methods = new Methods(workspace);
    BuiltinType ndarray =
        BuiltinType.of("numpy.ndarray", Types.OBJECT)
            .withMethods(methods.table())
            .withConstructor(arguments -> empty(workspace, arguments));
    NumpyTypes types = new NumpyTypes(ndarray);
    types.add(workspace, methods, DType.BOOL, BuiltinType.of("numpy.bool", GENERIC));
    for (DType whole : DType.values()) {
      if (whole.isInteger() && whole != DType.INT64) {
        Type kind = whole.isUnsigned() ? UNSIGNED : SIGNED;
        types.add(workspace, methods, whole, BuiltinType.of("numpy." + whole.label(), kind));
      }
    }
    types.scalars.put(DType.TEXT, TextTable.type());
    types.dtypes.put(DType.TEXT, new DTypeValue(types, DType.TEXT, 0));
    types.classes.put(DType.TEXT, BuiltinType.of("numpy.dtypes.StrDType", DTYPE));
    types.add(workspace, methods, DType.INT64, BuiltinType.of("numpy.int64", SIGNED));
    types.add(workspace, methods, DType.FLOAT16, BuiltinType.of("numpy.float16", FLOATING));
    types.add(workspace, methods, DType.FLOAT32, BuiltinType.of("numpy.float32", FLOATING));
    types.add(
        workspace, methods, DType.FLOAT64, BuiltinType.of("numpy.float64", FLOATING, Types.FLOAT));
    types.randomState = Optional.of(RandomStateValue.type(workspace));
    return types;
  }

  /** The class of {@code np.random.RandomState} objects. */
  Type randomState() {
    return randomState.orElseThrow(IllegalStateException::new);
  }

  private static Value empty(Workspace workspace, Arguments arguments) {
    if (arguments.positional().isEmpty()) {
      throw Raise.typeError("ndarray() missing required argument 'shape' (pos 0)");
    }
    Shape shape = Errors.guarded(() -> Shapes.shape(arguments.positional().get(0)));
    return workspace.array(workspace.zeros(DType.FLOAT64, shape));
  }

  private void add(Workspace workspace, Methods methods, DType dtype, BuiltinType base) {
    Type type =
        base.withMethods(methods.ofScalars())
            .withConstructor(arguments -> converted(workspace, dtype, arguments));
    scalars.put(dtype, type);
    dtypes.put(dtype, new DTypeValue(this, dtype, 0));
    classes.put(dtype, BuiltinType.of("numpy.dtypes." + className(dtype), DTYPE));
  }

  /** {@code np.float64(x)}: also converts whole arrays. */
  private static Value converted(Workspace workspace, DType dtype, Arguments arguments) {
    if (arguments.positional().isEmpty()) {
      return workspace.value(workspace.zeros(dtype, Shape.SCALAR));
    }
    Value given = arguments.positional().get(0);
    NdArray array = Conversion.array(workspace, given, dtype);
    boolean shared = given instanceof Numeric numeric && numeric.array() == array;
    return workspace.value(shared ? workspace.copy(array) : array);
  }

  Type ndarray() {
    return ndarray;
  }

  Type scalar(DType dtype) {
    return entry(scalars, dtype);
  }

  /** The class of a dtype's value. */
  Type classOf(DType dtype) {
    return entry(classes, dtype);
  }

  /** {@code Float64DType} and the like. */
  static String className(DType dtype) {
    String name = dtype.label();
    int capitals = dtype.isUnsigned() ? 2 : 1;
    return Letters.upper(name.substring(0, capitals)) + name.substring(capitals) + "DType";
  }

  /** The dtype of an array; that of texts has the array's width. */
  DTypeValue dtypeOf(NdArray array) {
    return array.dtype() == DType.TEXT
        ? new DTypeValue(this, DType.TEXT, TextTable.width(array))
        : dtype(array.dtype());
  }

  DTypeValue dtype(DType dtype) {
    return entry(dtypes, dtype);
  }

  private static <T> T entry(Map<DType, T> map, DType dtype) {
    T found = map.get(dtype);
    if (found == null) {
      throw new IllegalStateException("no class for " + dtype.label());
    }
    return found;
  }

  /** What {@code dtype=...} stands for: a dtype, a class or a name. */
  DType dtypeOf(Value value) {
    if (value instanceof DTypeValue dtype) {
      return dtype.dtype();
    }
    if (value instanceof StrValue name) {
      return named(name.value());
    }
    if (value == Types.FLOAT || value == FLOATING) {
      return DType.FLOAT64;
    }
    if (value == Types.INT || value == INTEGER) {
      return DType.INT64;
    }
    if (value == Types.BOOL) {
      return DType.BOOL;
    }
    if (value == Types.STR) {
      return DType.TEXT;
    }
    for (Map.Entry<DType, Type> each : scalars.entrySet()) {
      if (each.getValue() == value) {
        return each.getKey();
      }
    }
    if (value instanceof RefusedValue refused) {
      throw Errors.notCovered(refused.name());
    }
    if (value instanceof Type type) {
      throw Errors.foreign("dtype " + type.name());
    }
    if (value instanceof ListValue || value instanceof Instance) {
      throw Errors.foreign("such a dtype");
    }
    Value shown =
        value instanceof TupleValue tuple && !tuple.items().isEmpty()
            ? tuple.items().get(0)
            : value;
    throw Raise.typeError("Cannot interpret '" + shown.str() + "' as a data type");
  }

  /** The same; that of texts of a certain width is for what is written in Python. */
  DType unsized(Value value) {
    if (valueOf(value).width() > 0) {
      throw Errors.foreign("such a dtype");
    }
    return dtypeOf(value);
  }

  /** As a value, which knows how wide texts are. */
  DTypeValue valueOf(Value value) {
    if (value instanceof DTypeValue known) {
      return known;
    }
    DType dtype = dtypeOf(value);
    int width = value instanceof StrValue name ? width(name.value()) : 0;
    return width > 0 ? new DTypeValue(this, dtype, width) : dtype(dtype);
  }

  /** Of {@code U10}: 10. */
  private static int width(String name) {
    int width = 0;
    int from = name.indexOf('U') + 1;
    for (int i = from; from > 0 && i < name.length() && Letters.isDigit(name.charAt(i)); i++) {
      width = 10 * width + Letters.digit(name.charAt(i), 10);
    }
    return width;
  }

  private static DType named(String name) {
    if (width(name) > 0) {
      return DType.TEXT;
    }
    boolean isOrdered = name.length() > 1 && name.length() < 4 && "<|".indexOf(name.charAt(0)) >= 0;
    String plain = isOrdered ? name.substring(1) : name;
    DType[] all = DType.values();
    for (int i = 0; i < all.length; i++) {
      if (name.equals(all[i].label()) || OTHERS.get(i).contains(' ' + plain + ' ')) {
        return all[i];
      }
    }
    throw FOREIGN.contains(' ' + name + ' ')
        ? Errors.foreign("dtype '" + name + "'")
        : Raise.typeError("data type '" + name + "' not understood");
  }
}
