package backproof.array;

/** {@code numpy.matmul} and the {@code @} operator: stacks of matrices, broadcast. */
public record MatMul() implements Operation {
  @Override
  public String name() {
    return "matmul";
  }

  @Override
  public NdArray prepare(Allowance allowance, NdArray... inputs) {
    return NdArray.zeros(allowance, inputs[0].dtype(), Products.matmulShape(inputs[0], inputs[1]));
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
    return Products.matmul(output, inputs[0], inputs[1]);
  }

  @Override
  public Step pull(Pull pull, int number, NdArray into) {
    return Products.matmulPull(pull, number, into);
  }

  @Override
  public boolean rounds() {
    return true;
  }
}
