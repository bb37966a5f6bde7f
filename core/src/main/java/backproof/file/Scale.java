package backproof.file;

import backproof.binding.Limits;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.laboratory.Laboratory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a factor as people would: a small number, or the length of an array of the experiment, or
 * half of these, or one by them.
 */
final class Scale {
  private static final double NEARLY = 1e-6;
  private static final double MOST = 1e7;

  private final Experiment experiment;
  private final Set<String> arrays;
  private final Limits limits;

  /** By the names of the arrays; to ask for one, setup runs. */
  private final Map<String, long[]> shapes = new HashMap<>();

  Scale(Experiment experiment, Set<String> arrays, Limits limits) {
    this.experiment = experiment;
    this.arrays = arrays;
    this.limits = limits;
  }

  /**
   * The text of a multiple of a cost.
   *
   * @param factor empty text for nothing
   */
  static String times(String factor, String cost) {
    return factor.isEmpty() ? cost : factor + " * " + cost;
  }

  /** The number first; none where the factor is no such number. */
  List<String> texts(double factor) {
    List<String> texts = new ArrayList<>();
    for (int part : List.of(1, 2)) {
      double count = factor * part;
      double share = part / factor;
      if (texts.isEmpty() && isWhole(count)) {
        add(texts, (long) (count + NEARLY), part == 1 ? "" : " / 2", "");
      } else if (texts.isEmpty() && isWhole(share)) {
        add(texts, (long) (share + NEARLY), "", part + " / ");
      }
    }
    return texts;
  }

  private static boolean isWhole(double number) {
    double rest = number - (long) (number + NEARLY);
    return number > 1 - NEARLY && number < MOST && Math.abs(rest) < NEARLY;
  }

  private void add(List<String> texts, long count, String after, String before) {
    List<String> counts = new ArrayList<>(List.of(Long.toString(count)));
    // of a double length half is a length
    for (long times : List.of(1L, 2L)) {
      boolean isHalf = times == 2 && after.isEmpty() && before.isEmpty();
      if (times == 1 || isHalf) {
        lengths(count * times).forEach(text -> counts.add(isHalf ? text + " / 2" : text));
      }
    }
    counts.forEach(text -> texts.add("(" + before + text + after + ")"));
    texts.replaceAll(text -> text.equals("(" + count + ")") ? Long.toString(count) : text);
  }

  /** How the experiment can say a length of one of its arrays. */
  private List<String> lengths(long count) {
    List<String> texts = new ArrayList<>();
    for (String array : arrays) {
      long[] shape = shapes.computeIfAbsent(array, this::shape);
      long size = 1;
      for (int axis = 0; axis < shape.length; axis++) {
        size *= shape[axis];
        if (shape[axis] == count) {
          texts.add(axis == 0 ? "len(" + array + ")" : array + ".shape[" + axis + "]");
        }
      }
      if (size == count && shape.length > 1) {
        texts.add(array + ".size");
      }
    }
    return texts;
  }

  private long[] shape(String array) {
    String source =
        experiment.source(Cell.SETUP) + "\nprint('\\n=', *getattr(" + array + ", 'shape', ()))\n";
    String printed = Laboratory.run(source, limits, () -> 0).stdout();
    int start = printed.lastIndexOf('=');
    List<Long> lengths = new ArrayList<>();
    long number = -1;
    for (int i = Math.max(start, 0); i < printed.length() && start >= 0; i++) {
      char c = printed.charAt(i);
      boolean isDigit = c >= '0' && c <= '9';
      if (isDigit) {
        number = (number < 0 ? 0 : number * 10) + c - '0';
      } else if (number >= 0) {
        lengths.add(number);
        number = -1;
      }
    }
    return lengths.stream().mapToLong(Long::longValue).toArray();
  }
}
