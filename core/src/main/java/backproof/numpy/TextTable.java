package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.array.Sort;
import backproof.python.Arguments;
import backproof.python.BuiltinType;
import backproof.python.Operators;
import backproof.python.StrValue;
import backproof.python.Types;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The texts of one program's arrays. An element is the number of its text and, in the lowest bits,
 * the width that NumPy's dtype of its array has, so that whatever moves elements keeps both.
 */
final class TextTable {
  private static final int WIDTH_BITS = 20;
  private static final int MOST = (1 << WIDTH_BITS) - 1;

  /** Of what NumPy makes room for when numbers become text. */
  private static final int WHOLE = 21;

  private static final int REAL = 32;
  private static final int TRUTH = 5;

  private static final BuiltinType STR =
      BuiltinType.of("numpy.str_", Types.STR)
          .withConstructor(given -> named(Types.STR.call(given).str()));

  private final List<String> texts = new ArrayList<>(List.of(""));
  private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

  private static StrValue named(String text) {
    return StrValue.of(text).as(STR);
  }

  /** The class of elements. */
  static BuiltinType type() {
    return STR;
  }

  long code(String text, int width) {
    Integer known = numbers.get(text);
    if (known == null) {
      known = texts.size();
      texts.add(text);
      numbers.put(text, known);
    }
    return (long) known << WIDTH_BITS | Math.min(width, MOST);
  }

  String text(long code) {
    return texts.get((int) (code >> WIDTH_BITS));
  }

  NdArray scalar(String text) {
    return coded(NdArray.scalar(0L), i -> code(text, Math.max(1, StrValue.of(text).length())));
  }

  private static NdArray coded(NdArray like, java.util.function.IntToLongFunction code) {
    long[] codes = new long[like.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = code.applyAsLong(i);
    }
    return NdArray.ofTexts(like.shape(), codes);
  }

  /** The width in the dtype of an array. */
  static int width(NdArray array) {
    long width = 1;
    for (int i = 0; i < array.size(); i++) {
      width = Math.max(width, array.longAt(i) & MOST);
    }
    return (int) width;
  }

  /** All elements as wide as the widest: a part of the array has its dtype. */
  NdArray even(NdArray array) {
    int width = width(array);
    return coded(array, i -> code(text(array.longAt(i)), width));
  }

  static String label(NdArray array) {
    return array.dtype() == DType.TEXT ? "<U" + width(array) : array.dtype().label();
  }

  /** An element as the program sees it. */
  StrValue value(NdArray array, int flat) {
    return named(text(array.longAt(flat)));
  }

  NdArray ofNumbers(NdArray array) {
    int width = array.dtype() == DType.BOOL ? TRUTH : array.dtype().isInteger() ? WHOLE : REAL;
    return coded(array, i -> code(ScalarText.str(array.element(i)), width));
  }

  /** Read as numbers, in Python's words where that fails. */
  NdArray toNumbers(Workspace workspace, NdArray array, DType dtype) {
    NdArray result = workspace.zeros(dtype, array.shape());
    Value type = dtype.isInteger() ? Types.INT : dtype == DType.BOOL ? Types.BOOL : Types.FLOAT;
    for (int i = 0; i < array.size(); i++) {
      Value number = type.call(Arguments.of(value(array, i)));
      if (dtype.isInteger()) {
        result.set(i, (long) Operators.index(number));
      } else {
        result.set(i, Operators.real(number));
      }
    }
    return result;
  }

  /** As wide as the array they are put into, which cuts what is longer. */
  NdArray cut(NdArray given, NdArray target) {
    int width = width(target);
    boolean fresh = target.size() > 0 && (target.longAt(0) & MOST) == 0;
    return fresh
        ? given
        : coded(
            given,
            i -> {
              String text = text(given.longAt(i));
              return code(text.substring(0, Math.min(width, text.length())), width);
            });
  }

  /** Whole numbers in the order of the texts of these arrays. */
  List<NdArray> ranks(NdArray... arrays) {
    Map<String, Long> places = new HashMap<>();
    distinct(arrays).forEach(text -> places.put(text, (long) places.size()));
    List<NdArray> ranks = new ArrayList<>();
    for (NdArray array : arrays) {
      long[] own = new long[array.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = places.getOrDefault(text(array.longAt(i)), 0L);
      }
      ranks.add(NdArray.ofLongs(array.shape(), own));
    }
    return ranks;
  }

  /** The texts of these arrays, each once and sorted. */
  private List<String> distinct(NdArray... arrays) {
    Set<String> all = new HashSet<>();
    for (NdArray array : arrays) {
      all.addAll(texts(array));
    }
    List<String> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.naturalOrder());
    return sorted;
  }

  /** Sorted along an axis, or where the sorted ones are. */
  NdArray sorted(Workspace workspace, Sort sort, NdArray array) {
    NdArray ranks = ranks(array).get(0);
    NdArray result = workspace.apply(sort, ranks);
    if (sort.positions()) {
      return result;
    }
    int width = width(array);
    List<String> all = distinct(array);
    return coded(result, i -> code(all.get((int) result.longAt(i)), width));
  }

  private List<String> texts(NdArray array) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      all.add(text(array.longAt(i)));
    }
    return all;
  }

  /** Comparisons and sums of texts; NumPy has no other loops. */
  NdArray computed(Workspace workspace, BinaryUfunc ufunc, NdArray a, NdArray b) {
    boolean both = a.dtype() == DType.TEXT && b.dtype() == DType.TEXT;
    if (both && ufunc.isComparison()) {
      List<NdArray> ranks = ranks(a, b);
      return workspace.apply(ufunc.operation(DType.INT64), ranks.get(0), ranks.get(1));
    }
    if (both && ufunc == BinaryUfunc.ADD) {
      NdArray left = a.broadcastTo(backproof.array.Shape.broadcast(a.shape(), b.shape()));
      NdArray right = b.broadcastTo(left.shape());
      int width = width(a) + width(b);
      return coded(left, i -> code(text(left.longAt(i)) + text(right.longAt(i)), width));
    }
    if (ufunc == BinaryUfunc.EQUAL || ufunc == BinaryUfunc.NOT_EQUAL) {
      boolean[] all = new boolean[backproof.array.Shape.broadcast(a.shape(), b.shape()).elements()];
      java.util.Arrays.fill(all, ufunc == BinaryUfunc.NOT_EQUAL);
      return NdArray.ofBools(backproof.array.Shape.broadcast(a.shape(), b.shape()), all);
    }
    if (ufunc == BinaryUfunc.MULTIPLY && (a.dtype().isInteger() || b.dtype().isInteger())) {
      throw Errors.type(
          "The 'out' kwarg is necessary when using the string multiply ufunc directly. Use"
              + " numpy.strings.multiply to multiply strings without specifying 'out'.");
    }
    throw Conversion.noLoop(
        ufunc.label(), "(dtype('" + label(a) + "'), dtype('" + label(b) + "'))");
  }
}
