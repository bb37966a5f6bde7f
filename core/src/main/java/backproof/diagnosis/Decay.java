package backproof.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How many times the parameter itself is too much in a gradient.
 *
 * @param entries how many show it; negative where some show something else
 * @param point where that was seen, with so many {@code examples}
 */
record Decay(double rate, int entries, int point, int examples) {
  static final Decay NONE = new Decay(0, -1, 0, 0);

  private static Decay of(Reading.Block block, int point, int examples) {
    double[] parameter = block.parameter();
    if (block.value().length != parameter.length) {
      return NONE;
    }
    double rate = 0;
    int count = 0;
    for (int i = 0; i < parameter.length; i++) {
      double gap = block.value()[i] - block.exact()[i];
      if (Math.abs(gap) > block.tolerance() && parameter[i] != 0) {
        double here = gap / parameter[i];
        rate = count == 0 ? here : rate;
        count++;
        if (!Pattern.same(here, rate)) {
          return NONE;
        }
      }
    }
    return new Decay(rate, count, point, examples);
  }

  /**
   * Whether that is all that is wrong with these gradients, at two points the same but for the
   * number of examples: what depends on the parameters is no rate.
   */
  static boolean isIn(Stage stage, Set<Integer> blocks) {
    List<Decay> seen = new ArrayList<>();
    for (int point = 0; point < stage.bench().points(); point++) {
      Reading reading = stage.search().before(point);
      for (int block : blocks) {
        Decay here =
            reading.isComplete()
                ? of(reading.blocks().get(block), point, stage.bench().examples(point))
                : NONE;
        if (here.entries < 0) {
          return false;
        }
        seen.add(here);
      }
    }
    return isOne(seen.stream().filter(each -> each.entries > 1).toList());
  }

  private static boolean isOne(List<Decay> seen) {
    boolean isOne = false;
    for (int i = 0; i < seen.size(); i++) {
      for (Decay other : seen.subList(i + 1, seen.size())) {
        isOne |= seen.get(i).isLike(other);
      }
    }
    return isOne;
  }

  private boolean isLike(Decay other) {
    boolean isSame =
        Pattern.same(rate, other.rate)
            || Pattern.same(rate * examples, other.rate * other.examples);
    return isSame && point != other.point;
  }
}
