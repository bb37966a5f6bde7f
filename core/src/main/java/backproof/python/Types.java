package backproof.python;

/** The built-in classes. */
public final class Types {
  public static final BuiltinType OBJECT =
      BuiltinType.of("object")
          .withMethods(ObjectMethods.ALL)
          .withStatic(ObjectMethods.NEW)
          .withStatic(ObjectMethods.INIT_SUBCLASS)
          .withConstructor(Instance::plain);
  public static final BuiltinType TYPE =
      BuiltinType.of("type", OBJECT)
          .withConstructor(
              arguments -> {
                if (arguments.positional().size() == 3) {
                  return UserClass.made(arguments.positional());
                }
                if (arguments.positional().size() != 1) {
                  throw Raise.typeError("type() takes 1 or 3 arguments");
                }
                return arguments.positional().get(0).type();
              });
  public static final BuiltinType NONE = BuiltinType.of("NoneType", OBJECT);
  public static final BuiltinType ELLIPSIS = BuiltinType.of("ellipsis", OBJECT);
  public static final BuiltinType NOT_IMPLEMENTED = BuiltinType.of("NotImplementedType", OBJECT);
  public static final BuiltinType INT =
      BuiltinType.of("int", OBJECT)
          .withMethods(NumberMethods.INT)
          .withConstructor(Conversions::toInt);
  public static final BuiltinType BOOL =
      BuiltinType.of("bool", INT).withConstructor(Conversions::toBool);
  public static final BuiltinType FLOAT =
      BuiltinType.of("float", OBJECT)
          .withMethods(NumberMethods.FLOAT)
          .withConstructor(Conversions::toFloat);
  public static final BuiltinType STR =
      BuiltinType.of("str", OBJECT)
          .withMethods(StrMethods.TABLE)
          .withMethods(StrPieces.TABLE)
          .withMethods(Sequences.SPECIAL)
          .withConstructor(Conversions::toStr);
  public static final BuiltinType LIST =
      BuiltinType.of("list", OBJECT)
          .withMethods(ListMethods.TABLE)
          .withMethods(Sequences.SPECIAL)
          .withMethods(Sequences.CHANGING)
          .withConstructor(Conversions::toList);
  public static final BuiltinType TUPLE =
      BuiltinType.of("tuple", OBJECT)
          .withMethods(ListMethods.TUPLE)
          .withMethods(Sequences.SPECIAL)
          .withConstructor(Conversions::toTuple);
  public static final BuiltinType DICT =
      BuiltinType.of("dict", OBJECT)
          .withMethods(DictMethods.TABLE)
          .withMethods(Sequences.SPECIAL)
          .withMethods(Sequences.CHANGING)
          .withStatic(DictMethods.FROM_KEYS)
          .withConstructor(Conversions::toDict);
  public static final BuiltinType ORDERED_DICT =
      BuiltinType.of("collections.OrderedDict", DICT)
          .withMethods(DictMethods.ORDERED)
          .withConstructor(
              arguments -> DictMethods.update(DictValue.ordered(), arguments, "OrderedDict"));
  public static final BuiltinType SET =
      BuiltinType.of("set", OBJECT)
          .withMethods(SetMethods.FROZEN)
          .withMethods(SetMethods.TABLE)
          .withConstructor(Conversions::toSet);
  public static final BuiltinType FROZENSET =
      BuiltinType.of("frozenset", OBJECT)
          .withMethods(SetMethods.FROZEN)
          .withConstructor(Conversions::toFrozenSet);
  public static final BuiltinType RANGE =
      BuiltinType.of("range", OBJECT)
          .withMethods(ListMethods.TUPLE)
          .withConstructor(Conversions::toRange);
  public static final BuiltinType PROPERTY =
      BuiltinType.of("property", OBJECT)
          .withConstructor(
              arguments -> new Descriptor(Descriptor.Kind.PROPERTY, arguments.positional()));
  public static final BuiltinType SLICE =
      BuiltinType.of("slice", OBJECT).withConstructor(Conversions::toSlice);
  public static final BuiltinType FUNCTION = BuiltinType.of("function", OBJECT);
  public static final BuiltinType BUILTIN = BuiltinType.of("builtin_function_or_method", OBJECT);
  public static final BuiltinType METHOD = BuiltinType.of("method", OBJECT);
  public static final BuiltinType MODULE = BuiltinType.of("module", OBJECT);
  public static final BuiltinType SUPER = BuiltinType.of("super", OBJECT);
  public static final BuiltinType GENERATOR = BuiltinType.of("generator", OBJECT);

  private Types() {}
}
