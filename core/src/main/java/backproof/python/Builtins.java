package backproof.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that are there without an import. */
final class Builtins {
  private final World world;
  private final Map<String, Value> table = new LinkedHashMap<>();

  private Builtins(World world) {
    this.world = world;
  }

  static Map<String, Value> table(World world) {
    Builtins builtins = new Builtins(world);
    builtins.types();
    builtins.output();
    builtins.objects();
    new NumberBuiltins(builtins.table).add();
    new IterationBuiltins(builtins.table).add();
    return builtins.table;
  }

  /** Classes in CPython, functions here, whose iterators are told by name. */
  private static final Set<String> WALKERS =
      Set.of("enumerate", "filter", "map", "reversed", "zip");

  static void row(
      Map<String, Value> table,
      String signature,
      @Documentation String doc,
      BuiltinFunction.Body body) {
    BuiltinFunction function = BuiltinFunction.of(signature, doc, body);
    table.put(function.name(), function);
  }

  private void row(String signature, @Documentation String doc, BuiltinFunction.Body body) {
    row(table, signature, doc, body);
  }

  private void types() {
    List<BuiltinType> plain =
        List.of(
            Types.INT,
            Types.FLOAT,
            Types.BOOL,
            Types.STR,
            Types.LIST,
            Types.TUPLE,
            Types.DICT,
            Types.SET,
            Types.RANGE,
            Types.SLICE,
            Types.OBJECT,
            Types.TYPE);
    plain.forEach(type -> table.put(type.name(), type));
    table.put("xrange", Types.RANGE);
    table.put("frozenset", Types.FROZENSET);
    table.put("Ellipsis", EllipsisValue.ELLIPSIS);
    table.put("NotImplemented", EllipsisValue.NOT_IMPLEMENTED);
    table.putAll(ExceptionTypes.plain());
    table.put("property", Types.PROPERTY);
    table.put("classmethod", descriptor("classmethod", Descriptor.Kind.CLASS_METHOD));
    table.put("staticmethod", descriptor("staticmethod", Descriptor.Kind.STATIC_METHOD));
    for (String refused : RefusedBuiltins.NAMES) {
      row(
          refused + "(*args, **kwargs)",
          "refused",
          b -> {
            throw Raise.of("NotImplementedError", refused + "() is not available here");
          });
    }
  }

  private static Value descriptor(String name, Descriptor.Kind kind) {
    return BuiltinFunction.of(
        name + "(function, /)",
        "how a member is read",
        b -> new Descriptor(kind, List.of(b.get(0))));
  }

  private void output() {
    row(
        "print(*args, sep=None, end=None, file=None, flush=False)",
        "writes the arguments, parted by sep and followed by end",
        b -> {
          String separator = b.isNone("sep") ? " " : text(b, "sep");
          StringBuilder line = new StringBuilder();
          boolean first = true;
          for (Value arg : b.rest("args")) {
            line.append(first ? "" : separator).append(arg.str());
            first = false;
          }
          line.append(b.isNone("end") ? "\n" : text(b, "end"));
          if (!b.isNone("file")) {
            return Operators.attribute(b.get("file"), "write")
                .call(Arguments.of(StrValue.of(line.toString())));
          }
          world.print(line.toString());
          return NoneValue.NONE;
        });
  }

  private static String text(Bound b, String name) {
    if (b.get(name) instanceof StrValue text) {
      return text.value();
    }
    throw Raise.typeError(name + " must be None or a string, not " + b.get(name).type().name());
  }

  private static Value exit(Bound b) {
    throw Raise.of(ExceptionValue.of(ExceptionTypes.named("SystemExit"), b.get(0)));
  }

  private static String spec(Value spec) {
    if (spec instanceof StrValue text) {
      return text.value();
    }
    throw Raise.typeError("format() argument 2 must be str, not " + spec.type().name());
  }

  /** The name of an attribute. */
  private static String name(Bound b) {
    if (b.get(1) instanceof StrValue text) {
      return text.value();
    }
    throw Raise.typeError("attribute name must be string, not '" + b.get(1).type().name() + "'");
  }

  private void objects() {
    row("len(obj, /)", "the number of items", b -> IntValue.of(b.get(0).length()));
    row(
        "repr(obj, /)",
        "the text by which a programmer would write it",
        b -> StrValue.showing(b.get(0), b.get(0).repr()));
    row(
        "ascii(obj, /)",
        "the text by which a programmer would write it",
        b -> StrValue.of(Texts.ascii(b.get(0).repr())));
    row(
        "format(value, spec='', /)",
        "the value as text, by a format such as '.3f'",
        b -> StrValue.showing(b.get(0), b.get(0).format(spec(b.get(1)))));
    row("exit(code=None)", "ends the program", Builtins::exit);
    row("quit(code=None)", "ends the program", Builtins::exit);
    row("callable(obj, /)", "whether it can be called", b -> BoolValue.of(isCallable(b.get(0))));
    row(
        "id(obj, /)",
        "a number that is the object's own as long as it lives",
        b -> IntValue.of(System.identityHashCode(b.get(0))));
    row("hash(obj, /)", "the number by which dicts and sets find it", b -> hash(b.get(0)));
    row(
        "isinstance(obj, classes, /)",
        "whether an object is of a class, or of one of a tuple of classes",
        b ->
            BoolValue.of(
                isSubtype(
                    b.get(0).type(),
                    b.get(1),
                    "isinstance() arg 2 must be a type, a tuple of types, or a union")));
    row(
        "issubclass(cls, classes, /)",
        "whether a class comes from another, or from one of a tuple of classes",
        b -> {
          if (!(b.get(0) instanceof Type type)) {
            throw Raise.typeError("issubclass() arg 1 must be a class");
          }
          return BoolValue.of(
              isSubtype(
                  type,
                  b.get(1),
                  "issubclass() arg 2 must be a class, a tuple of classes, or a union"));
        });
    row(
        "hasattr(obj, name, /)",
        "whether an object has an attribute of this name",
        b -> BoolValue.of(found(b).isPresent()));
    row(
        "getattr(obj, name, default=?, /)",
        "the attribute of this name; default or AttributeError where there is none",
        b ->
            found(b)
                .or(() -> b.find("default"))
                .orElseGet(() -> world.attribute(b.get(0), name(b))));
    row(
        "setattr(obj, name, value, /)",
        "sets the attribute of this name",
        b -> {
          b.get(0).setAttribute(name(b), b.get(2));
          return NoneValue.NONE;
        });
    row(
        "delattr(obj, name, /)",
        "deletes an attribute by its name",
        b -> {
          b.get(0).deleteAttribute(name(b));
          return NoneValue.NONE;
        });
    new Evaluation(world).add(table);
    row(
        "super(cls, obj, /)",
        "the methods of the classes above; without arguments inside a method",
        b -> {
          if (b.get(0) instanceof Type owner) {
            return new SuperValue(owner, b.get(1));
          }
          throw Raise.typeError("super() argument 1 must be a type");
        });
  }

  /** Whole numbers hash to themselves modulo 2^61 - 1; of others it only matters who are equal. */
  static Value hash(Value value) {
    Object key = value.hashKey();
    boolean isWhole =
        value instanceof RealNumber number && number.toDouble() == Math.floor(number.toDouble());
    if (!isWhole || Double.isInfinite(((RealNumber) value).toDouble())) {
      return IntValue.of(key.hashCode());
    }
    BigInteger number =
        value instanceof IntegerNumber n
            ? n.toBigInteger()
            : Floats.whole(((RealNumber) value).toDouble()).toBigInteger();
    BigInteger rest = number.abs().mod(BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE));
    BigInteger signed = number.signum() < 0 ? rest.negate() : rest;
    return IntValue.of(signed.equals(BigInteger.ONE.negate()) ? BigInteger.TWO.negate() : signed);
  }

  private Optional<Value> found(Bound b) {
    try {
      String name = name(b);
      return b.get(0)
          .findAttribute(name)
          .or(() -> Slots.of(b.get(0), name))
          .or(() -> world.lateAttribute(b.get(0), name));
    } catch (Raise raise) {
      if (raise.typeName().equals("AttributeError")) {
        return Optional.empty();
      }
      throw raise;
    }
  }

  static boolean isCallable(Value value) {
    return switch (value) {
      case Type t -> true;
      case FunctionValue f -> true;
      case BuiltinFunction f -> true;
      case BoundMethod m -> true;
      case Instance i -> i.type().member("__call__").isPresent();
      default -> false;
    };
  }

  /** A class may say itself which others come from it. */
  private static boolean isHooked(Type type, Type wanted) {
    return wanted instanceof UserClass own
        && own.member("__subclasshook__").orElse(own) instanceof Descriptor hook
        && hook.getFromClass(own).call(Arguments.of(type)).truth();
  }

  private static boolean isSubtype(Type type, Value classes, String what) {
    List<Value> all = classes instanceof TupleValue tuple ? tuple.items() : List.of(classes);
    for (Value each : new ArrayList<>(all)) {
      if (each instanceof TupleValue nested) {
        if (isSubtype(type, nested, what)) {
          return true;
        }
      } else if (each instanceof TypeAlias alias && alias.isUnion()) {
        if (isSubtype(type, TupleValue.of(alias.members()), what)) {
          return true;
        }
      } else if (each == NoneValue.NONE && classes instanceof TupleValue) {
        if (type == Types.NONE) {
          return true;
        }
      } else if (each instanceof Type wanted) {
        if (type.isSubtypeOf(wanted) || isHooked(type, wanted)) {
          return true;
        }
      } else if (each instanceof BuiltinFunction maker && WALKERS.contains(maker.name())) {
        if (type.name().equals(maker.name())) {
          return true;
        }
      } else {
        throw Raise.typeError(what);
      }
    }
    return false;
  }
}
