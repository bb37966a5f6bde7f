package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.Arguments;
import backproof.python.Bound;
import backproof.python.BuiltinFunction;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.IntegerNumber;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.Operators;
import backproof.python.TupleValue;
import backproof.python.Types;
import backproof.python.Value;
import backproof.random.RandomState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The functions of {@code np.random}, and the methods of a RandomState alike. */
final class RandomFunctions {
  private final Workspace workspace;
  private final Generators generators;

  private RandomFunctions(Workspace workspace, Generators generators) {
    this.workspace = workspace;
    this.generators = generators;
  }

  static List<BuiltinFunction> rows(Workspace workspace, Generators generators) {
    RandomFunctions f = new RandomFunctions(workspace, generators);
    Rows rows = new Rows(workspace);
    List<BuiltinFunction> own = f.own(rows).list();
    return rows.all(f.rarer(own)).list();
  }

  /** Those written in Python, which draw from the functions here. */
  private List<BuiltinFunction> rarer(List<BuiltinFunction> own) {
    List<BuiltinFunction> all = new ArrayList<>();
    for (String name : RefusedValue.names(LibraryNames.DRAWS)) {
      all.add(
          BuiltinFunction.of(
              name + "(*args, **kwargs)",
              "",
              bound -> {
                List<Value> arguments = new ArrayList<>();
                arguments.add(
                    new RandomStateValue(workspace.types().randomState(), Numpy.table(own)));
                arguments.addAll(bound.rest("args"));
                Map<String, Value> keywords = Library.forwarded(bound).keywords();
                return workspace.drawing().function(name).call(new Arguments(arguments, keywords));
              }));
    }
    return all;
  }

  private Rows own(Rows rows) {
    RandomFunctions f = this;
    return rows.row(
            "seed~(seed=None)",
            "starts the stream of random numbers anew; the same seed gives NumPy's numbers",
            f::seed)
        .row(
            "_state(*numbers)",
            "the state of the stream as numbers; with numbers it goes on from there",
            f::exchanged)
        .row(
            "rand(*size)",
            "numbers in [0, 1), in the shape given by the arguments",
            c -> f.reals(c, f.spread(c), f::uniform))
        .row(
            "randn(*size)",
            "standard normal numbers, in the shape given by the arguments",
            c -> f.reals(c, f.spread(c), f::gaussian))
        .row("random_sample~(size=None)", "numbers in [0, 1)", c -> f.sized(c, f::uniform))
        .also("random")
        .also("ranf")
        .also("sample")
        .row("standard_normal~(size=None)", "standard normal numbers", c -> f.sized(c, f::gaussian))
        .row(
            "normal~(loc=0.0, scale=1.0, size=None)",
            "normal numbers with mean loc and standard deviation scale",
            f::normal)
        .row(
            "uniform~(low=0.0, high=1.0, size=None)",
            "numbers in [low, high), all equally likely",
            f::uniformBetween)
        .row(
            "exponential~(scale=1.0, size=None)",
            "exponentially distributed numbers with mean scale",
            c -> f.sized(c, n -> f.state().exponential(c.real("scale"), n)))
        .row(
            "randint~(low, high=None, size=None, dtype=None)",
            "integers in [low, high); with one argument in [0, low)",
            f::randint)
        .row(
            "binomial~(n, p, size=None)",
            "numbers of successes in n trials of probability p",
            f::binomial)
        .row(
            "permutation~(x)",
            "a shuffled copy, or the numbers below x in random order",
            f::permutation)
        .row(
            "shuffle~(x)",
            "brings the items of an array or list into random order, in place",
            f::shuffle);
  }

  private RandomState state() {
    workspace.draws();
    return generators.state();
  }

  private double[] uniform(int count) {
    return state().uniform(count);
  }

  private double[] gaussian(int count) {
    return state().gaussian(count);
  }

  private Value seed(Call c) {
    generators.seed(Generators.stateOf(workspace, c.get("seed")));
    return NoneValue.NONE;
  }

  private Value exchanged(Call c) {
    List<Value> numbers = c.bound().rest("numbers");
    if (!numbers.isEmpty()) {
      double[] all = new double[numbers.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = Operators.real(numbers.get(i));
      }
      generators.seed(RandomState.ofState(all));
    }
    double[] all = generators.state().state();
    return workspace.array(NdArray.of(Shape.of(all.length), all));
  }

  private Shape spread(Call c) {
    List<Value> sizes = c.bound().rest("size");
    int[] lengths = new int[sizes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Operators.index(sizes.get(i));
    }
    return Shape.of(lengths);
  }

  private Shape size(Call c) {
    return c.isNone("size") ? Shape.SCALAR : c.shape("size");
  }

  private boolean isSingle(Bound bound) {
    return bound.isNone("size");
  }

  /** Scalar draws are Python floats. */
  private Value reals(Call c, Shape shape, IntFunction<double[]> draw) {
    workspace.executor().allowance().allocate(shape.elements());
    double[] values = draw.apply(shape.elements());
    return shape.rank() == 0
        ? FloatValue.of(values[0])
        : c.workspace().array(NdArray.of(shape, values));
  }

  private Value sized(Call c, IntFunction<double[]> draw) {
    return reals(c, size(c), draw);
  }

  private Value normal(Call c) {
    NdArray loc = numbers(c, "loc");
    NdArray scale = numbers(c, "scale");
    if (loc.rank() == 0 && scale.rank() == 0) {
      if (scale.doubleAt(0) < 0) {
        throw Errors.value("scale < 0");
      }
      return sized(c, n -> state().normal(loc.doubleAt(0), scale.doubleAt(0), n));
    }
    return broadcast(c, loc, scale, (a, b) -> a + b * state().nextGaussian());
  }

  private Value uniformBetween(Call c) {
    NdArray low = numbers(c, "low");
    NdArray high = numbers(c, "high");
    if (low.rank() == 0 && high.rank() == 0) {
      return sized(c, n -> state().uniform(low.doubleAt(0), high.doubleAt(0), n));
    }
    return broadcast(c, low, high, (a, b) -> a + (b - a) * state().nextDouble());
  }

  private static NdArray numbers(Call c, String name) {
    NdArray given = c.array(name);
    if (given.dtype() == DType.TEXT) {
      throw Errors.value("could not convert string to float: " + c.get(name).repr());
    }
    return given;
  }

  private interface Draw {
    double of(double a, double b);
  }

  private Value broadcast(Call c, NdArray a, NdArray b, Draw draw) {
    Shape common = Shape.broadcast(a.shape(), b.shape());
    Shape shape = c.isNone("size") ? common : c.shape("size");
    NdArray left = a.broadcastTo(shape);
    NdArray right = b.broadcastTo(shape);
    NdArray result = workspace.zeros(DType.FLOAT64, shape);
    for (int i = 0; i < result.size(); i++) {
      result.set(i, draw.of(left.doubleAt(i), right.doubleAt(i)));
    }
    return workspace.array(result);
  }

  private Value integers(Call c, IntFunction<long[]> draw) {
    Shape shape = size(c);
    workspace.executor().allowance().allocate(shape.elements());
    long[] values = draw.apply(shape.elements());
    return isSingle(c.bound())
        ? IntValue.of(values[0])
        : workspace.array(NdArray.ofLongs(shape, values));
  }

  private Value randint(Call c) {
    Optional<DType> dtype = c.dtype("dtype");
    if (dtype.isPresent() && dtype.get().isFloating()) {
      throw Errors.type("Unsupported dtype dtype('" + dtype.get().label() + "') for randint");
    }
    Value drawn = bounded(c, dtype.map(RandomFunctions::bits).orElse(Long.SIZE));
    boolean plain = dtype.isEmpty() || c.get("dtype") == Types.INT;
    return plain ? drawn : workspace.value(Conversion.array(workspace, drawn, dtype.get()));
  }

  private static int bits(DType dtype) {
    return dtype == DType.BOOL ? 1 : Byte.SIZE * dtype.bytes();
  }

  private Value bounded(Call c, int bits) {
    boolean one = c.isNone("high");
    if (Conversion.array(workspace, c.get("low")).rank()
            + (one ? 0 : Conversion.array(workspace, c.get("high")).rank())
        > 0) {
      return between(c, one ? NdArray.scalar(0L) : c.array("low"), c.array(one ? "low" : "high"));
    }
    long low = one ? 0 : whole(c.get("low"));
    long high = whole(c.get(one ? "low" : "high"));
    if (low >= high) {
      throw Errors.value(one ? "high <= 0" : "low >= high");
    }
    return integers(c, n -> state().integers(low, high, n, bits));
  }

  private Value between(Call c, NdArray low, NdArray high) {
    return counts(
        c,
        low,
        high,
        (a, b) -> {
          if (a >= b) {
            throw Errors.value("low >= high");
          }
          return state().integers((long) a, (long) b, 1)[0];
        });
  }

  private Value counts(Call c, NdArray a, NdArray b, Draw draw) {
    NdArray drawn = ((ArrayValue) broadcast(c, a, b, draw)).array();
    return workspace.array(workspace.cast(drawn, DType.INT64));
  }

  private static long whole(Value value) {
    if (value instanceof IntegerNumber number && number.toInt().isLong()) {
      return number.toInt().longValue();
    }
    double given = Operators.real(value);
    return (long) Math.floor(given);
  }

  private Value binomial(Call c) {
    if (c.array("n").rank() + c.array("p").rank() > 0) {
      return counts(c, c.array("n"), c.array("p"), (n, p) -> state().binomial((long) n, p, 1)[0]);
    }
    if (c.integer("n") < 0) {
      throw Errors.value("n < 0");
    }
    double p = c.real("p");
    if (!(p >= 0 && p <= 1)) {
      throw Errors.value("p < 0, p > 1 or p is NaN");
    }
    return integers(c, n -> state().binomial(c.integer("n"), p, n));
  }

  private static long[] longs(int... order) {
    long[] places = new long[order.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = order[i];
    }
    return places;
  }

  private Value permutation(Call c) {
    if (c.get("x") instanceof IntegerNumber) {
      int count = c.integer("x");
      workspace.executor().allowance().allocate(count);
      long[] order = longs(state().shuffledOrder(count));
      return workspace.array(NdArray.ofLongs(Shape.of(count), order));
    }
    if (c.array("x").rank() == 0) {
      throw backproof.python.Raise.indexError("x must be an integer or at least 1-dimensional");
    }
    return workspace.array(reordered(c.array("x")));
  }

  private NdArray reordered(NdArray array) {
    return TilingFunctions.taken(
        workspace, array, 0, longs(state().shuffledOrder(array.shape().length(0))));
  }

  private Value shuffle(Call c) {
    Value x = c.get("x");
    if (x instanceof ListValue list) {
      List<Value> before = new ArrayList<>(list.items());
      int[] order = state().shuffledOrder(before.size());
      for (int i = 0; i < order.length; i++) {
        list.items().set(i, before.get(order[i]));
      }
      return NoneValue.NONE;
    }
    if (!(x instanceof ArrayValue)) {
      String type = x.type().name();
      throw Errors.type(
          x instanceof TupleValue
              ? "'tuple' object does not support item assignment"
              : "object of type '" + type + "' has no len()");
    }
    NdArray array = c.array("x");
    workspace.applyInto(
        new backproof.array.Elementwise.Copy(array.dtype()), array, reordered(array));
    return NoneValue.NONE;
  }
}
