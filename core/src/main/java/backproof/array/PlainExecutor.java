package backproof.array;

/** Carries out operations and forgets them. */
public final class PlainExecutor implements Executor {
  private final Allowance allowance;

  public PlainExecutor(Allowance allowance) {
    this.allowance = allowance;
  }

  @Override
  public NdArray apply(Operation operation, NdArray... inputs) {
    return operation.compute(allowance, inputs);
  }

  @Override
  public void applyInto(Operation operation, NdArray target, NdArray... inputs) {
    if (Targets.needsTemporary(operation, target, inputs)) {
      NdArray result = apply(operation, inputs);
      applyInto(new Elementwise.Copy(target.dtype()), target, result);
      return;
    }
    Targets.check(operation, target, inputs);
    allowance.work(operation.work(target, inputs));
    operation.run(target, inputs);
  }

  @Override
  public boolean isRecorded(NdArray array) {
    return false;
  }

  @Override
  public boolean isFree(NdArray array) {
    return true;
  }

  @Override
  public void decide(NdArray array) {}

  @Override
  public Allowance allowance() {
    return allowance;
  }
}
