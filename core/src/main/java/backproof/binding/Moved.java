package backproof.binding;

import backproof.array.NdArray;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The parameters with the values they have for the time of one call. */
public final class Moved {
  private final List<Parameter> parameters;
  private final List<NdArray> arrays;
  private final List<double[]> values = new ArrayList<>();
  private final Numbers numbers;

  private Moved(List<Parameter> parameters, Numbers numbers) {
    this.parameters = parameters;
    this.numbers = numbers;
    this.arrays = new ArrayList<>();
    for (Parameter parameter : parameters) {
      arrays.add(
          parameter.home() instanceof Home.Held held && held.own().isPresent()
              ? held.own().get()
              : parameter.copy());
      values.add(parameter.start().toDoubles());
    }
  }

  /** Everything as the cells left it. */
  public static Moved nothing(Numbers numbers) {
    return new Moved(List.of(), numbers);
  }

  /** Every parameter at its start. */
  public static Moved toStart(List<Parameter> parameters, Numbers numbers) {
    return new Moved(parameters, numbers);
  }

  public static Moved entry(
      List<Parameter> parameters, Numbers numbers, int block, int entry, double value) {
    Moved moved = new Moved(parameters, numbers);
    moved.values.get(block)[entry] = value;
    if (!(moved.isInPlace(block))) {
      moved.arrays.get(block).set(entry, value);
    }
    return moved;
  }

  /** Every parameter at other values, given in C order. */
  public static Moved to(List<Parameter> parameters, Numbers numbers, List<double[]> values) {
    Moved moved = new Moved(parameters, numbers);
    for (int block = 0; block < values.size(); block++) {
      moved.values.set(block, values.get(block));
      for (int i = 0; i < values.get(block).length && !moved.isInPlace(block); i++) {
        moved.arrays.get(block).set(i, values.get(block)[i]);
      }
    }
    return moved;
  }

  /** The arrays that the program will see, one for each parameter. */
  public List<NdArray> arrays() {
    return arrays;
  }

  /** What forward and backward are given by name. */
  Map<String, Value> named() {
    Map<String, Value> named = new LinkedHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).home() instanceof Home.Named) {
        named.put(parameters.get(i).name(), numbers.value(arrays.get(i)));
      }
    }
    return named;
  }

  /** What the work gives while the parameters have these values. */
  <T> T during(Supplier<T> work) {
    move();
    try {
      return work.get();
    } finally {
      restore();
    }
  }

  /** Brings what lives in objects back to its start. */
  public void restore() {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).home() instanceof Home.Held held) {
        write(i, parameters.get(i).start().toDoubles());
        held.holder().put(held.original());
      }
    }
  }

  /** Parameters may share memory: the entry that has moved is written last. */
  private void move() {
    restore();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).home() instanceof Home.Held held) {
        writeChanges(i);
        if (!isInPlace(i)) {
          held.holder().put(numbers.value(arrays.get(i)));
        }
      }
    }
  }

  private boolean isInPlace(int place) {
    return parameters.get(place).home() instanceof Home.Held held && held.own().isPresent();
  }

  private void write(int place, double[] numbersToWrite) {
    if (isInPlace(place)) {
      for (int i = 0; i < numbersToWrite.length; i++) {
        arrays.get(place).set(i, numbersToWrite[i]);
      }
    }
  }

  private void writeChanges(int place) {
    if (!isInPlace(place)) {
      return;
    }
    NdArray start = parameters.get(place).start();
    double[] wanted = values.get(place);
    for (int i = 0; i < wanted.length; i++) {
      if (Double.doubleToRawLongBits(wanted[i]) != Double.doubleToRawLongBits(start.doubleAt(i))) {
        arrays.get(place).set(i, wanted[i]);
      }
    }
  }
}
