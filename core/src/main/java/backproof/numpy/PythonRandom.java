package backproof.numpy;

import backproof.number.Elementary;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.ListValue;
import backproof.python.ModuleValue;
import backproof.python.NoneValue;
import backproof.python.Operators;
import backproof.python.Raise;
import backproof.python.Value;
import backproof.random.RandomState;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** The module {@code random} of Python itself: the generator of NumPy, seeded and read its way. */
final class PythonRandom {
  private static final double TURN = 6.283185307179586;
  private static final int WORD = 32;

  private final Workspace workspace;
  private RandomState state = RandomState.ofArray(0);
  private OptionalDouble nextGauss = OptionalDouble.empty();

  private PythonRandom(Workspace workspace) {
    this.workspace = workspace;
  }

  static ModuleValue module(Workspace workspace) {
    PythonRandom random = new PythonRandom(workspace);
    return new ModuleValue("random", Numpy.table(random.rows().list()));
  }

  private Rows rows() {
    return new Rows(workspace)
        .row(
            "seed(a=None, version=2)",
            "starts the stream of random numbers anew; the same seed gives Python's numbers",
            c -> seed(c))
        .row("random()", "a number in [0, 1)", c -> FloatValue.of(state().nextDouble()))
        .row("uniform(a, b)", "a number between a and b", c -> uniform(c.real("a"), c.real("b")))
        .row(
            "gauss(mu=0.0, sigma=1.0)",
            "a normal number with mean mu and standard deviation sigma",
            c -> gauss(c))
        .row(
            "randint(a, b)",
            "an integer from a to b, both included",
            c -> below(c.integer("a"), (long) c.integer("b") + 1))
        .row(
            "randrange(start, stop=None)",
            "an integer from start to before stop; one argument is the stop",
            c -> range(c))
        .row("choice(seq)", "one of the items", c -> choice(Operators.list(c.get("seq"))))
        .row("shuffle(x)", "brings a list into random order, in place", c -> shuffle(c))
        .row("sample(population, k)", "k different items, as a list", c -> sample(c));
  }

  private Value seed(Call c) {
    BigInteger rest = c.isNone("a") ? BigInteger.ZERO : Operators.integer(c.get("a")).abs();
    List<Long> words = new ArrayList<>();
    do {
      words.add(rest.longValue() & 0xFFFFFFFFL);
      rest = rest.shiftRight(WORD);
    } while (rest.signum() > 0);
    state = RandomState.ofArray(words.stream().mapToLong(Long::longValue).toArray());
    nextGauss = OptionalDouble.empty();
    return NoneValue.NONE;
  }

  private RandomState state() {
    workspace.draws();
    return state;
  }

  private Value uniform(double a, double b) {
    double width = b - a;
    return FloatValue.of(a + width * state().nextDouble());
  }

  private Value gauss(Call c) {
    double z;
    if (nextGauss.isPresent()) {
      z = nextGauss.getAsDouble();
      nextGauss = OptionalDouble.empty();
    } else {
      double angle = state().nextDouble() * TURN;
      double radius = Math.sqrt(-2.0 * Elementary.log(1.0 - state().nextDouble()));
      z = Elementary.cos(angle) * radius;
      nextGauss = OptionalDouble.of(Elementary.sin(angle) * radius);
    }
    return FloatValue.of(c.real("mu") + z * c.real("sigma"));
  }

  /** A whole number below a positive one: as many bits as it has, drawn until they are below. */
  private int below(int count) {
    int bits = WORD - Integer.numberOfLeadingZeros(count);
    long drawn = state().nextWord() >>> (WORD - bits);
    while (drawn >= count) {
      drawn = state().nextWord() >>> (WORD - bits);
    }
    return (int) drawn;
  }

  private Value below(int start, long end) {
    if (end <= start) {
      throw Raise.valueError(
          "empty range for randrange() (" + start + ", " + end + ", " + (end - start) + ")");
    }
    if (end - start > Integer.MAX_VALUE) {
      throw Errors.notCovered("a range of more than 2147483647 numbers");
    }
    return IntValue.of((long) start + below((int) (end - start)));
  }

  private Value range(Call c) {
    if (!c.isNone("stop")) {
      return below(c.integer("start"), c.integer("stop"));
    }
    if (c.integer("start") <= 0) {
      throw Raise.valueError("empty range for randrange()");
    }
    return below(0, c.integer("start"));
  }

  private Value choice(List<Value> items) {
    if (items.isEmpty()) {
      throw Raise.indexError("Cannot choose from an empty sequence");
    }
    return items.get(below(items.size()));
  }

  private Value shuffle(Call c) {
    Value list = c.get("x");
    for (int i = list.length() - 1; i > 0; i--) {
      IntValue place = IntValue.of(i);
      IntValue other = IntValue.of(below(i + 1));
      Value kept = list.item(place);
      list.setItem(place, list.item(other));
      list.setItem(other, kept);
    }
    return NoneValue.NONE;
  }

  private Value sample(Call c) {
    List<Value> pool = new ArrayList<>(Operators.list(c.get("population")));
    int n = pool.size();
    int k = c.integer("k");
    if (k < 0 || k > n) {
      throw Raise.valueError("Sample larger than population or is negative");
    }
    return ListValue.of(n <= smallSet(k) ? fromPool(pool, k) : fromSet(pool, k));
  }

  /** Python's guess at which of its two ways takes less memory. */
  private static int smallSet(int k) {
    int size = 21;
    if (k > 5) {
      int power = 1;
      while (power < 3L * k) {
        power *= 4;
      }
      size += power;
    }
    return size;
  }

  private List<Value> fromPool(List<Value> pool, int k) {
    List<Value> chosen = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      int left = pool.size() - i;
      int at = below(left);
      chosen.add(pool.get(at));
      pool.set(at, pool.get(left - 1));
    }
    return chosen;
  }

  private List<Value> fromSet(List<Value> pool, int k) {
    Set<Integer> places = new LinkedHashSet<>();
    while (places.size() < k) {
      places.add(below(pool.size()));
    }
    return places.stream().map(pool::get).toList();
  }
}
