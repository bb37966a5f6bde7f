package backproof.numpy;

import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Scatter;
import backproof.array.Selection;
import backproof.python.Arguments;
import backproof.python.BuiltinFunction;
import backproof.python.BuiltinType;
import backproof.python.Documentation;
import backproof.python.IntValue;
import backproof.python.NoneValue;
import backproof.python.PlainNumber;
import backproof.python.StrValue;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An element by element function as a value: it can be called, one of two arrays has methods. */
record UfuncValue(
    Workspace workspace,
    int inputs,
    Optional<BinaryUfunc> binary,
    Optional<UnaryUfunc> unary,
    BuiltinFunction function)
    implements Value {
  /** Ufuncs written in Python or with a loop of their own: of one array, then of two. */
  static final String OTHERS =
      " deg2rad rad2deg modf frexp spacing bitwise_count | gcd lcm divmod float_power matmul ldexp"
          + " logaddexp2 nextafter ";

  /** Second names under which NumPy has a ufunc of its own. */
  static final List<String> NAMED = List.of("radians", "degrees", "fix", "conj", "conjugate");

  private static final BuiltinType TYPE = BuiltinType.of("numpy.ufunc", Types.OBJECT);

  @Override
  public Type type() {
    return TYPE;
  }

  UfuncValue named(String name) {
    return new UfuncValue(workspace, inputs, binary, unary, function.named(name));
  }

  private int outputs() {
    return label().equals("divmod") || label().equals("modf") || label().equals("frexp") ? 2 : 1;
  }

  private String label() {
    return function.name();
  }

  @Override
  public String repr() {
    return "<ufunc '" + label() + "'>";
  }

  @Override
  public Value call(Arguments arguments) {
    int given = arguments.positional().size();
    if (given < inputs || given > inputs + outputs()) {
      throw Errors.type(
          label()
              + "() takes from "
              + inputs
              + " to "
              + (inputs + outputs())
              + " positional arguments but "
              + given
              + (given == 1 ? " was given" : " were given"));
    }
    return function.call(arguments);
  }

  /** Of single floats, which loops are full of, and of one array nothing needs to be bound. */
  @Override
  public Value callWith(Value... positional) {
    if (positional.length == 2
        && binary.isPresent()
        && Conversion.isUsual(positional[0])
        && Conversion.isUsual(positional[1])) {
      return ArrayOperators.computed(workspace, ufunc(), positional[0], positional[1]);
    }
    if (positional.length != 1 || unary.isEmpty()) {
      return call(Arguments.of(positional));
    }
    UnaryUfunc ufunc = unary.get();
    if (positional[0] instanceof PlainNumber x
        && !(x instanceof IntValue)
        && x.isPlain()
        && !workspace.isWatching()
        && ufunc.operation(DType.FLOAT64) instanceof Elementwise.Unary operation) {
      double value = operation.of(x.plain());
      if (Double.isFinite(value)) {
        return workspace.number(value);
      }
    }
    return positional[0] instanceof ArrayValue x
        ? Errors.guarded(() -> workspace.value(Ufuncs.apply(workspace, ufunc, x.array())))
        : call(Arguments.of(positional));
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return switch (name) {
      case "__name__" -> Optional.of(StrValue.of(label()));
      case "nin" -> Optional.of(IntValue.of(inputs));
      case "nout" -> Optional.of(IntValue.of(outputs()));
      case "identity" -> Optional.of(library("_identity", this));
      case "at" ->
          method(
              "at(a, indices, b=None)",
              "the function of the given places and b, in place; a repeated index counts each time",
              this::at);
      case "outer" ->
          method(
              "outer(A, B)",
              "the function of every element of A with every element of B",
              c -> library("_outer", this, c.get("A"), c.get("B")));
      case "reduce" ->
          method(
              "reduce(a, axis=0, dtype=None, out=None, keepdims=False, initial=None)",
              "the function applied along an axis, from one element to the next",
              c ->
                  library(
                      "_reduce",
                      this,
                      c.get("a"),
                      c.get("axis"),
                      c.get("keepdims"),
                      c.get("initial"),
                      c.get("dtype"),
                      c.get("out")));
      case "accumulate" ->
          method(
              "accumulate(a, axis=0)",
              "the function applied along an axis, with every result on the way",
              c -> library("_accumulate", this, c.get("a"), c.get("axis")));
      case "reduceat" ->
          method(
              "reduceat(array, indices, axis=0)",
              "the function applied to the runs that begin at these places",
              c -> library("_reduceat", this, c.get("array"), c.get("indices"), c.get("axis")));
      default -> Optional.empty();
    };
  }

  private Optional<Value> method(
      String signature, @Documentation String doc, Function<Call, Value> body) {
    Function<Call, Value> refusal =
        c -> {
          throw Errors.value(
              signature.substring(0, signature.indexOf('('))
                  + " only supported for binary functions");
        };
    return new Rows(workspace)
            .row(signature, doc, inputs == 2 || signature.startsWith("at") ? body : refusal)
            .list()
            .stream()
            .map(f -> (Value) f)
            .findFirst();
  }

  private Value library(String name, Value... arguments) {
    return workspace.library().function(name).call(Arguments.of(arguments));
  }

  private BinaryUfunc ufunc() {
    return binary.orElseThrow(IllegalStateException::new);
  }

  /** Sums and differences are scattered at once, all else place by place: repeats count. */
  private Value at(Call c) {
    BinaryUfunc own = binary.orElse(BinaryUfunc.MAXIMUM);
    boolean subtracts = own == BinaryUfunc.SUBTRACT;
    if (!(c.get("a") instanceof ArrayValue target)) {
      throw Errors.type("first operand must be array");
    }
    if (own != BinaryUfunc.ADD && !subtracts) {
      return library("_at", this, target, c.get("indices"), c.get("b"));
    }
    NdArray array = target.array();
    List<Index> items = Indexing.items(workspace, c.get("indices"));
    NdArray given = c.array("b");
    if (!Ufuncs.canCast(given.dtype(), array.dtype())) {
      Ufuncs.store(workspace, label(), given, array);
    }
    NdArray values = workspace.cast(given, array.dtype());
    NdArray signed = subtracts ? Ufuncs.apply(workspace, UnaryUfunc.NEGATIVE, values) : values;
    workspace.applyInto(new Scatter(Selection.of(array.shape(), items), true), array, signed);
    return NoneValue.NONE;
  }

  @Override
  public Object hashKey() {
    return function;
  }
}
