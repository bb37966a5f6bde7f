package backproof.numpy;

import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.BoolValue;
import backproof.python.IntValue;
import backproof.python.IntegerNumber;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.Operators;
import backproof.python.RangeValue;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Shapes and axes as programs write them, and as Python shows them. */
final class Shapes {
  private static final int LONGEST_SHOWN = 100;

  private Shapes() {}

  static int[] of(NdArray array) {
    return array.shape().toArray();
  }

  /** As Python shows a tuple: {@code (3,)}, {@code (2, 3)}. */
  static String text(int... lengths) {
    return tuple(lengths).repr();
  }

  static TupleValue tuple(int... numbers) {
    List<Value> items = new ArrayList<>();
    for (int number : numbers) {
      items.add(IntValue.of(number));
    }
    return TupleValue.of(items);
  }

  /** A shape argument: an integer or a sequence of them. */
  static Shape shape(Value value) {
    return Shape.of(lengths(value));
  }

  /** As {@link #numbers}, with the words in which NumPy refuses a shape that is none. */
  static int[] lengths(Value value) {
    if (value == NoneValue.NONE) {
      throw Errors.type("Use () not None as shape arguments");
    }
    if (value instanceof IntegerNumber && !isBool(value)) {
      return numbers(value);
    }
    boolean isSequence =
        value instanceof TupleValue
            || value instanceof ListValue
            || value instanceof RangeValue
            || value instanceof StrValue
            || value instanceof ArrayValue array && array.array().rank() > 0;
    if (!isSequence) {
      String shown = value.repr();
      throw Errors.type(
          "expected a sequence of integers or a single integer, got '"
              + shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN))
              + "'");
    }
    return each(value, Shapes::length);
  }

  private static boolean isBool(Value value) {
    return value instanceof BoolValue || value.type().name().equals("numpy.bool");
  }

  private static int length(Value value) {
    if (isBool(value)) {
      throw Errors.type("an integer is required");
    }
    return Operators.index(value);
  }

  private static int[] each(Value sequence, ToIntFunction<Value> number) {
    List<Value> items = Operators.list(sequence);
    int[] numbers = new int[items.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number.applyAsInt(items.get(i));
    }
    return numbers;
  }

  /** One integer or a sequence of integers. */
  static int[] numbers(Value value) {
    if (value instanceof IntegerNumber) {
      return new int[] {Operators.index(value)};
    }
    if (value instanceof TupleValue || value instanceof ListValue || value instanceof ArrayValue) {
      return each(value, Operators::index);
    }
    return new int[] {Operators.index(value)};
  }

  /** The lengths written one by one or as one tuple: {@code reshape(2, 3)}. */
  static int[] spread(List<Value> given) {
    return lengths(given.size() == 1 ? given.get(0) : TupleValue.of(given));
  }

  /** The axes an argument names; all of them where it is {@code None}. */
  static int[] axes(Value value, int rank) {
    if (value == NoneValue.NONE) {
      int[] all = new int[rank];
      for (int i = 0; i < rank; i++) {
        all[i] = i;
      }
      return all;
    }
    int[] axes = numbers(value);
    boolean[] seen = new boolean[rank];
    for (int i = 0; i < axes.length; i++) {
      axes[i] = Shape.axis(axes[i], rank);
      if (seen[axes[i]]) {
        throw Errors.value("duplicate value in 'axis'");
      }
      seen[axes[i]] = true;
    }
    return axes;
  }

  /** The shape for {@code reshape}, where one length may be -1. */
  static Shape resolved(int[] wanted, int size) {
    long known = 1;
    int open = -1;
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i] < 0) {
        if (open >= 0) {
          throw Errors.value("can only specify one unknown dimension");
        }
        open = i;
      } else {
        known *= wanted[i];
      }
    }
    if (open < 0) {
      return fitting(wanted, size, known);
    }
    if (known == 0 || size % known != 0) {
      throw misfit(wanted, size);
    }
    int[] lengths = wanted.clone();
    lengths[open] = (int) (size / known);
    return Shape.of(lengths);
  }

  private static Shape fitting(int[] wanted, int size, long known) {
    if (known != size) {
      throw misfit(wanted, size);
    }
    return Shape.of(wanted);
  }

  /** NumPy leaves out an unknown length that comes first. */
  private static RuntimeException misfit(int[] wanted, int size) {
    StringBuilder text = new StringBuilder("(");
    int first = wanted.length > 0 && wanted[0] < 0 ? 1 : 0;
    for (int i = first; i < wanted.length; i++) {
      text.append(i > first ? "," : "").append(wanted[i] < 0 ? "newaxis" : wanted[i] + "");
    }
    text.append(wanted.length == 1 ? ",)" : ")");
    return Errors.value("cannot reshape array of size " + size + " into shape " + text);
  }
}
