package backproof.array;

/** {@code numpy.dot}: the last axis of the first with the last but one of the second. */
public record Dot() implements Operation {
  @Override
  public String name() {
    return "dot";
  }

  @Override
  public NdArray prepare(Allowance allowance, NdArray... inputs) {
    return NdArray.zeros(allowance, inputs[0].dtype(), Products.dotShape(inputs[0], inputs[1]));
  }

  @Override
  public long work(NdArray output, NdArray... inputs) {
    return Products.work(output, inputs[0]);
  }

  @Override
  public void run(NdArray output, NdArray... inputs) {
    if (!Products.runSmall(output, inputs[0], inputs[1])) {
      bind(output, inputs).run();
    }
  }

  @Override
  public Step bind(NdArray output, NdArray... inputs) {
    return Products.dot(output, inputs[0], inputs[1]);
  }

  @Override
  public Step pull(Pull pull, int number, NdArray into) {
    return Products.dotPull(pull, number, into);
  }

  @Override
  public boolean rounds() {
    return true;
  }
}
