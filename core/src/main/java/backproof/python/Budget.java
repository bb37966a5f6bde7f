package backproof.python;

import backproof.array.Allowance;
import backproof.array.DType;
import backproof.array.Origin;
import backproof.array.Shape;
import backproof.array.TooLarge;

/** What one run may still use: steps, memory, depth, printed characters and time. */
public final class Budget implements Allowance {
  /**
   * The bounds of a run.
   *
   * @param steps of the interpreter and of array loops together
   * @param elements of all arrays made in one run
   * @param depth of nested calls, as Python counts them
   * @param nesting of what these calls evaluate inside one another, which the host's stack must
   *     hold
   * @param characters printed
   * @param milliseconds of wall time
   */
  public record Limits(
      long steps, long elements, int depth, int nesting, long characters, double milliseconds) {
    public static final Limits TYPICAL =
        new Limits(10_000_000, 50_000_000, 1000, 6_000, 1_000_000, 10_000);

    /** The same in another time. */
    public Limits lasting(double time) {
      return new Limits(steps, elements, depth, nesting, characters, time);
    }
  }

  private static final int STEPS_BETWEEN_LOOKS = 1024;

  private final Limits limits;
  private long mostSteps;
  private long mostElements;
  private final Clock clock;
  private final double start;
  private long steps;
  private long nextLook = STEPS_BETWEEN_LOOKS;
  private long elements;
  private long characters;
  private int depth;
  private int nesting;
  private Origin origin = Origin.NONE;

  public Budget(Limits limits, Clock clock) {
    this.limits = limits;
    this.mostSteps = limits.steps();
    this.mostElements = limits.elements();
    this.clock = clock;
    this.start = clock.milliseconds();
  }

  public static Budget typical(Clock clock) {
    return new Budget(Limits.TYPICAL, clock);
  }

  /** From here on what runs may use so much, whatever was used before. */
  public void lease(long steps, long elements) {
    mostSteps = this.steps + steps;
    mostElements = this.elements + elements;
    nextLook = Math.min(this.steps + STEPS_BETWEEN_LOOKS, mostSteps);
  }

  /** Pays for one step of the program. */
  public void step() {
    if (++steps >= nextLook) {
      look();
    }
  }

  /** From here on this statement runs. */
  void at(Origin statement) {
    origin = statement;
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public void work(long operations) {
    steps += operations / 64 + 1;
    if (steps >= nextLook) {
      look();
    }
  }

  @Override
  public void number() {
    if (++elements > mostElements) {
      elements--;
      allocate(1);
    }
    step();
  }

  private void look() {
    if (steps >= mostSteps) {
      throw Raise.stopped("stopped after " + Texts.grouped(limits.steps()) + " steps");
    }
    if (clock.milliseconds() - start > limits.milliseconds()) {
      throw Raise.stopped(
          "stopped after " + Texts.grouped((long) (limits.milliseconds() / 1000)) + " seconds");
    }
    nextLook = Math.min(steps + STEPS_BETWEEN_LOOKS, mostSteps);
  }

  @Override
  public void allocate(long count) {
    if (!affords(count)) {
      throw Raise.memoryError(
          count > limits.elements() / 2
              ? Texts.grouped(count) + " elements at once"
              : "more than " + Texts.grouped(limits.elements()) + " elements in all");
    }
    elements += count;
  }

  @Override
  public void allocate(DType dtype, Shape shape) {
    if (!affords(shape.elements())) {
      throw Raise.of("numpy._core._exceptions._ArrayMemoryError", TooLarge.message(dtype, shape));
    }
    elements += shape.elements();
  }

  private boolean affords(long count) {
    return count >= 0 && count <= mostElements - elements;
  }

  /** Pays for printed text. */
  public void print(int count) {
    characters += count;
    if (characters > limits.characters()) {
      throw Raise.stopped(
          "stopped after " + Texts.grouped(limits.characters()) + " printed characters");
    }
  }

  /** Begins a call whose body nests this deep in the host. */
  public void enter(int weight) {
    if (depth + 1 > limits.depth() || nesting + weight > limits.nesting()) {
      throw Raise.of("RecursionError", "maximum recursion depth exceeded");
    }
    depth++;
    nesting += weight;
  }

  public void leave(int weight) {
    depth--;
    nesting -= weight;
  }

  public long steps() {
    return steps;
  }

  /** Of all arrays made so far. */
  public long elements() {
    return elements;
  }
}
