package backproof.reference;

import backproof.binding.Limits;
import backproof.experiment.ExperimentJson;
import backproof.python.FixedBounds;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The numbers of the code that stops programs, as a table. */
final class Bounds {
  private Bounds() {}

  static List<Bound> all() {
    return List.of(
        row("steps of the program, a step being about one operation", l -> l.run().steps()),
        row("seconds", l -> l.run().milliseconds() / 1000),
        row("array elements made in all", l -> l.run().elements()),
        row("calls inside one another", l -> l.run().depth()),
        row("printed characters", l -> l.run().characters()),
        row("entries of parameters that are checked", Limits::parameters),
        row("items of one list, tuple or string", l -> FixedBounds.SEQUENCE_ITEMS),
        row("items that one built-in function consumes", l -> FixedBounds.CONSUMED_ITEMS),
        row("bits of one integer", l -> FixedBounds.INTEGER_BITS),
        row("math.factorial of at most", l -> FixedBounds.FACTORIAL),
        row("brackets inside one another", l -> FixedBounds.BRACKETS),
        row("bytes of a saved experiment", l -> ExperimentJson.MOST_BYTES));
  }

  private static Bound row(String what, ToDoubleFunction<Limits> number) {
    return new Bound(
        what,
        shown(number.applyAsDouble(Limits.BROWSER)),
        shown(number.applyAsDouble(Limits.SERVER)),
        shown(number.applyAsDouble(Limits.TERMINAL)));
  }

  private static String shown(double number) {
    return FixedBounds.grouped((long) number);
  }
}
