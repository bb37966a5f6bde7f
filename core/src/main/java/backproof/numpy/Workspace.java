package backproof.numpy;

import backproof.array.ArrayException;
import backproof.array.Concatenate;
import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.Executor;
import backproof.array.Gather;
import backproof.array.NdArray;
import backproof.array.Operation;
import backproof.array.Origin;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.Scatter;
import backproof.array.Shape;
import backproof.python.Arguments;
import backproof.python.DictValue;
import backproof.python.ModuleValue;
import backproof.python.NoneValue;
import backproof.python.Raise;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all values of one program's NumPy share: executor, random state, print options, types. */
public final class Workspace {
  private final Executor executor;
  private final Generators generators;
  private final LibrarySource source;
  private final Library library = new Library(this, Library.NUMPY);
  private final Library linear = new Library(this, Library.LINALG);
  private final Library drawing = new Library(this, Library.RANDOM);
  private final Library objects = new Library(this, "numpy.objects");
  private final NumpyTypes types;
  private final Set<String> notes = new LinkedHashSet<>();
  private final TextTable texts = new TextTable();
  private PrintOptions printing = PrintOptions.DEFAULT;
  private boolean isWatching;
  private boolean isRaising;
  private Value listener = NoneValue.NONE;
  private final Set<Origin> cuts = new LinkedHashSet<>();
  private final Map<String, Value> builtIn = new LinkedHashMap<>();
  private Optional<Origin> draw = Optional.empty();

  /** As in NumPy there is one True and one False: nothing writes to these. */
  private final Value yes = new RealScalar(this, NdArray.scalar(true));

  private final Value no = new RealScalar(this, NdArray.scalar(false));

  /** With the text of the functions written in Python at hand. */
  public Workspace(Executor executor) {
    this(executor, LibraryText::all);
  }

  public Workspace(Executor executor, LibrarySource source) {
    this.source = source;
    this.executor = executor;
    this.generators = new Generators();
    this.types = NumpyTypes.of(this);
  }

  Executor executor() {
    return executor;
  }

  /** Says something once that the reader of the output should know. */
  void note(String text) {
    notes.add(text);
  }

  /** What was accepted and not done, one sentence each. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** Random numbers are drawn by the statement that runs now. */
  void draws() {
    draw = Optional.of(draw.orElseGet(() -> executor.allowance().origin()));
  }

  /** The statement that runs now puts these numbers into an array of whole numbers. */
  void cuts(NdArray numbers) {
    boolean whole = true;
    for (int i = 0; i < numbers.size() && whole; i++) {
      double value = numbers.doubleAt(i);
      whole = value == Math.floor(value);
    }
    if (!whole) {
      cuts.add(executor.allowance().origin());
    }
  }

  /** The statements so far that lost fractions to arrays of whole numbers. */
  public Set<Origin> cuts() {
    return cuts;
  }

  /** The first statement since the last time of asking that drew random numbers. */
  public Optional<Origin> draw() {
    Optional<Origin> first = draw;
    draw = Optional.empty();
    return first;
  }

  /** What a function written in Python does where the elements are of another kind. */
  Value foreign(Raise raise, String function, DictValue given) {
    if (!Errors.isForeign(raise)) {
      throw raise;
    }
    return objects.function("_of_objects").call(Arguments.of(StrValue.of(function), given));
  }

  /** Arrays of other elements than numbers and texts. */
  Library objects() {
    return objects;
  }

  /** The modules that hold what is built in and written in Python: one of each for a program. */
  Map<String, Value> builtIn() {
    if (builtIn.isEmpty()) {
      builtIn.put("math", Numpy.math(this));
      for (String name : List.of("cmath", "_more")) {
        builtIn.put(name, new ModuleValue(name, new LinkedHashMap<>(), new Library(this, name)));
      }
    }
    return builtIn;
  }

  LibrarySource source() {
    return source;
  }

  Library library() {
    return library;
  }

  Library drawing() {
    return drawing;
  }

  Library linear() {
    return linear;
  }

  Generators generators() {
    return generators;
  }

  NumpyTypes types() {
    return types;
  }

  PrintOptions printing() {
    return printing;
  }

  /** The same, for arrays of texts as well. */
  PrintOptions shown() {
    PrintOptions.Formatter own = printing.formatter();
    return printing.withFormatter(
        array ->
            array.dtype() == DType.TEXT
                ? Optional.of(flat -> StrValue.of(texts.text(array.longAt(flat))).repr())
                : own.of(array));
  }

  TextTable texts() {
    return texts;
  }

  void setPrinting(PrintOptions options) {
    printing = options;
  }

  NdArray apply(Operation operation, NdArray... inputs) {
    refuseTexts(operation, inputs);
    try {
      NdArray result = wrapped(executor.apply(operation, inputs));
      return isWatching ? watched(operation, result, inputs) : result;
    } catch (ArrayException failure) {
      throw Errors.raise(failure);
    }
  }

  void applyInto(Operation operation, NdArray target, NdArray... inputs) {
    refuseTexts(operation, inputs);
    try {
      NdArray[] before = inputs;
      if (isWatching) {
        isWatching = false;
        before = Arrays.stream(inputs).map(this::copy).toArray(NdArray[]::new);
        isWatching = true;
      }
      executor.applyInto(operation, target, inputs);
      wrapped(target);
      if (isWatching) {
        watched(operation, target, before);
      }
    } catch (ArrayException failure) {
      throw Errors.raise(failure);
    }
  }

  /** Numbers that are not finite may end the program from now on, or not any more. */
  void watch(boolean raises, String ignored) {
    executor.ignore(ignored);
    watch(raises);
  }

  private void watch(boolean raises) {
    isRaising = raises;
    isWatching = raises || listener != NoneValue.NONE;
  }

  /** A function of the program is told of them; None where there is none. */
  void listen(Value function) {
    listener = function;
    watch(isRaising);
  }

  boolean isWatching() {
    return isWatching;
  }

  private NdArray watched(Operation operation, NdArray result, NdArray... inputs) {
    List<Value> given = new ArrayList<>();
    for (NdArray input : inputs) {
      given.add(value(input));
    }
    String name = operation instanceof Reduce ? "reduce" : operation.name();
    isWatching = false;
    try {
      library
          .function("_watched")
          .call(Arguments.of(StrValue.of(name), TupleValue.of(given), value(result), listener));
    } finally {
      watch(isRaising);
    }
    return result;
  }

  /** All integers live in longs: what has left the range comes back at the other end. */
  private static NdArray wrapped(NdArray array) {
    if (array.dtype().isShortInteger()) {
      for (int i = 0; i < array.size(); i++) {
        long value = array.longAt(i);
        if (array.dtype().wrapped(value) != value) {
          array.set(i, value);
        }
      }
    } else if (array.dtype() == DType.UINT64) {
      for (int i = 0; i < array.size(); i++) {
        if (array.longAt(i) < 0) {
          throw Errors.notCovered("a uint64 from 2**63 on");
        }
      }
    }
    return array;
  }

  /** What moves elements does so with texts; nothing computes with their numbers. */
  private static void refuseTexts(Operation operation, NdArray... inputs) {
    for (NdArray input : inputs) {
      if (input.dtype() == DType.TEXT && !moves(operation)) {
        throw operation instanceof Reduce reduce
                && (reduce.reduction() == Reduction.MAX || reduce.reduction() == Reduction.MIN)
            ? Conversion.noLoop(reduce.name(), pair("dtype('" + TextTable.label(input) + "')"))
            : Errors.notCovered("this function of texts");
      }
    }
  }

  private static String pair(String type) {
    return "(" + type + ", " + type + ")";
  }

  private static boolean moves(Operation operation) {
    return operation instanceof Elementwise.Copy
        || operation instanceof Elementwise.Where
        || operation instanceof Gather
        || operation instanceof Concatenate
        || operation instanceof Scatter scatter && !scatter.adds();
  }

  /** The array itself where it has the dtype already, else a converted copy. */
  NdArray cast(NdArray array, DType dtype) {
    if (array.dtype() == dtype) {
      return array;
    }
    if (array.rank() == 0
        && dtype == DType.FLOAT64
        && array.dtype() != DType.TEXT
        && !executor.isRecorded(array)) {
      executor.allowance().number();
      return NdArray.scalar(array.doubleAt(0));
    }
    if (array.dtype() == DType.TEXT) {
      throw Errors.notCovered("this function of texts");
    }
    return dtype == DType.TEXT ? texts.ofNumbers(array) : apply(new Elementwise.Copy(dtype), array);
  }

  /** The same where the program asks for it, which also reads numbers out of texts. */
  NdArray converted(NdArray array, DType dtype) {
    return array.dtype() == DType.TEXT && dtype != DType.TEXT
        ? texts.toNumbers(this, array, dtype)
        : cast(array, dtype);
  }

  NdArray copy(NdArray array) {
    return apply(new Elementwise.Copy(array.dtype()), array);
  }

  NdArray zeros(DType dtype, Shape shape) {
    return NdArray.zeros(executor.allowance(), dtype, shape);
  }

  /** The array under another shape, sharing memory where that is possible. */
  NdArray reshaped(NdArray array, Shape shape) {
    return array
        .reshaped(shape)
        .orElseGet(() -> copy(array).reshaped(shape).orElseThrow(IllegalStateException::new));
  }

  /** Says that the program's path hangs on these values. */
  NdArray decided(NdArray array) {
    executor.decide(array);
    return array;
  }

  /** The result of an operation: a NumPy scalar where it has no axes. */
  Value value(NdArray array) {
    return array.rank() == 0 ? scalar(array) : new ArrayValue(this, array);
  }

  ArrayValue array(NdArray array) {
    return new ArrayValue(this, array);
  }

  /** A NumPy scalar; nothing else may write to the array's storage. */
  Value scalar(NdArray array) {
    if (array.dtype() == DType.TEXT) {
      return texts.value(array, 0);
    }
    return array.dtype().isInteger() ? new IntegerScalar(this, array) : new RealScalar(this, array);
  }

  Value scalar(double value) {
    return new RealScalar(this, value);
  }

  /** The same as what an operation gives, which is paid for. */
  Value number(double value) {
    executor.allowance().number();
    return new RealScalar(this, value);
  }

  Value whole(long value) {
    executor.allowance().number();
    return new IntegerScalar(this, value);
  }

  /** The answer to a question about single numbers, paid for. */
  Value answer(boolean value) {
    executor.allowance().number();
    return scalar(value);
  }

  Value scalar(long value) {
    return scalar(NdArray.scalar(value));
  }

  Value scalar(boolean value) {
    return value ? yes : no;
  }
}
