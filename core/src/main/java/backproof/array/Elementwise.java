package backproof.array;

/** The operations that work element by element over broadcast inputs. */
public sealed interface Elementwise extends Operation {
  /** The dtype of the result for inputs of this dtype (of the first and last input). */
  DType result(NdArray... inputs);

  @Override
  default boolean isElementwise() {
    return true;
  }

  @Override
  default NdArray prepare(Allowance allowance, NdArray... inputs) {
    Shape first = inputs[0].shape();
    if (first.covers(inputs)) {
      return NdArray.zeros(allowance, result(inputs), first);
    }
    Shape[] shapes = new Shape[inputs.length];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = inputs[i].shape();
    }
    return NdArray.zeros(allowance, result(inputs), Shape.broadcast(shapes));
  }

  /** Single numbers are most of what loops in programs compute with: nothing is bound for them. */
  private static boolean areNumbers(NdArray... inputs) {
    for (NdArray input : inputs) {
      if (input.rank() > 0 || input.dtype() != DType.FLOAT64) {
        return false;
      }
    }
    return true;
  }

  private static double number(NdArray array) {
    return array.storage().doubles[array.offset()];
  }

  private static NdArray paid(Allowance allowance, double value) {
    pay(allowance);
    return NdArray.scalar(value);
  }

  private static void pay(Allowance allowance) {
    allowance.number();
  }

  /** {@code function(a)}; the result has the dtype of {@code a}. */
  record Unary(UnaryFunction function) implements Elementwise {
    /** The function of one float64. */
    public double of(double x) {
      return DoubleUnaryStep.value(function, x);
    }

    @Override
    public String name() {
      return function.label();
    }

    @Override
    public DType result(NdArray... inputs) {
      return inputs[0].dtype();
    }

    @Override
    public NdArray compute(Allowance allowance, NdArray... inputs) {
      return areNumbers(inputs)
          ? paid(allowance, of(number(inputs[0])))
          : Elementwise.super.compute(allowance, inputs);
    }

    @Override
    public void run(NdArray output, NdArray... inputs) {
      if (Plane.fits(output, inputs)) {
        DoubleUnaryStep.run(function, Plane.of(output, inputs), output, inputs[0]);
      } else {
        bind(output, inputs).run();
      }
    }

    @Override
    public Step bind(NdArray output, NdArray... inputs) {
      Loop loop = Loop.over(output, inputs);
      return output.dtype().isFloating()
          ? Rounding.of(output, new DoubleUnaryStep(function, loop, output, inputs[0]))
          : new LongUnaryStep(function, loop, output, inputs[0]);
    }

    @Override
    public Step pull(Pull pull, int number, NdArray into) {
      return new UnaryPull(function, pull, into);
    }

    @Override
    public boolean rounds() {
      return function.rounds();
    }
  }

  /** {@code function(a, b)}; both have the dtype of the result. */
  record Binary(BinaryFunction function) implements Elementwise {
    @Override
    public String name() {
      return function.label();
    }

    @Override
    public DType result(NdArray... inputs) {
      return inputs[0].dtype();
    }

    @Override
    public NdArray compute(Allowance allowance, NdArray... inputs) {
      return areNumbers(inputs)
          ? paid(allowance, DoubleFunctions.value(function, number(inputs[0]), number(inputs[1])))
          : Elementwise.super.compute(allowance, inputs);
    }

    @Override
    public void run(NdArray output, NdArray... inputs) {
      if (Plane.fits(output, inputs)) {
        DoubleBinaryStep.run(function, Plane.of(output, inputs), output, inputs[0], inputs[1]);
      } else {
        bind(output, inputs).run();
      }
    }

    @Override
    public Step bind(NdArray output, NdArray... inputs) {
      Loop loop = Loop.over(output, inputs);
      return output.dtype().isFloating()
          ? Rounding.of(output, new DoubleBinaryStep(function, loop, output, inputs[0], inputs[1]))
          : new LongBinaryStep(function, loop, output, inputs[0], inputs[1]);
    }

    @Override
    public Step pull(Pull pull, int number, NdArray into) {
      return new BinaryPull(function, pull, number == 0, into);
    }

    @Override
    public boolean rounds() {
      return function.rounds();
    }
  }

  /** {@code a < b} and the like; both inputs have one dtype, the result is bool. */
  record Compare(Relation relation) implements Elementwise {
    @Override
    public String name() {
      return relation.label();
    }

    @Override
    public DType result(NdArray... inputs) {
      return DType.BOOL;
    }

    @Override
    public NdArray compute(Allowance allowance, NdArray... inputs) {
      NdArray a = inputs[0];
      NdArray b = inputs[1];
      if (a.rank() > 0 || b.rank() > 0) {
        return Elementwise.super.compute(allowance, inputs);
      }
      pay(allowance);
      return NdArray.scalar(
          a.dtype().isFloating()
              ? CompareStep.holds(relation, a.doubleAt(0), b.doubleAt(0))
              : CompareStep.holds(relation, a.longAt(0), b.longAt(0)));
    }

    @Override
    public Step bind(NdArray output, NdArray... inputs) {
      return new CompareStep(relation, Loop.over(output, inputs), output, inputs[0], inputs[1]);
    }
  }

  /** {@code isnan(a)} and the like; the result is bool. */
  record Test(Property property) implements Elementwise {
    @Override
    public String name() {
      return property.label();
    }

    @Override
    public DType result(NdArray... inputs) {
      return DType.BOOL;
    }

    @Override
    public Step bind(NdArray output, NdArray... inputs) {
      return new TestStep(property, Loop.over(output, inputs), output, inputs[0]);
    }
  }

  /**
   * The input converted to a dtype; also, through {@link Executor#applyInto} (where the target's
   * dtype decides), the way to assign with broadcasting.
   */
  record Copy(DType dtype) implements Elementwise {
    @Override
    public String name() {
      return "copy";
    }

    @Override
    public DType result(NdArray... inputs) {
      return dtype;
    }

    @Override
    public NdArray compute(Allowance allowance, NdArray... inputs) {
      NdArray input = inputs[0];
      if (input.rank() > 0 || input.dtype() != dtype) {
        return Elementwise.super.compute(allowance, inputs);
      }
      pay(allowance);
      return input.single();
    }

    @Override
    public void run(NdArray output, NdArray... inputs) {
      NdArray input = Targets.withoutLeadingOnes(inputs[0], output.rank());
      if (Plane.fits(output, input)) {
        DoubleUnaryStep.run(UnaryFunction.POSITIVE, Plane.of(output, input), output, input);
      } else {
        bind(output, input).run();
      }
    }

    @Override
    public Step bind(NdArray output, NdArray... inputs) {
      NdArray input = Targets.withoutLeadingOnes(inputs[0], output.rank());
      return new CopyStep(Loop.over(output, input), output, input);
    }

    @Override
    public Step pull(Pull pull, int number, NdArray into) {
      NdArray slope = pull.slope();
      NdArray target = Targets.withoutLeadingOnes(into, slope.rank());
      return new FlowPull(1, slope.shape(), pull, slope, target);
    }
  }

  /** {@code where(condition, a, b)}: a bool condition, then two inputs of one dtype. */
  record Where() implements Elementwise {
    @Override
    public String name() {
      return "where";
    }

    @Override
    public DType result(NdArray... inputs) {
      return inputs[1].dtype();
    }

    @Override
    public Step bind(NdArray output, NdArray... inputs) {
      return new WhereStep(Loop.over(output, inputs), output, inputs[0], inputs[1], inputs[2]);
    }

    @Override
    public Step pull(Pull pull, int number, NdArray into) {
      return new WherePull(pull, into, number == 1);
    }
  }
}
