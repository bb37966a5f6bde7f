package backproof.array;

/** The elements a selection names: {@code a[rows, columns]}, {@code a[mask]}, {@code take}. */
public record Gather(Selection selection) implements Operation {
  @Override
  public String name() {
    return "take";
  }

  @Override
  public NdArray prepare(Allowance allowance, NdArray... inputs) {
    return NdArray.zeros(allowance, inputs[0].dtype(), selection.result());
  }

  @Override
  public Step bind(NdArray output, NdArray... inputs) {
    int[] from = Places.of(inputs[0], selection.positions());
    int[] to = Places.all(output);
    boolean floating = output.dtype().isFloating();
    Storage source = inputs[0].storage();
    Storage target = output.storage();
    return floating
        ? () -> Places.move(target.doubles, to, source.doubles, from)
        : () -> Places.move(target.longs, to, source.longs, from);
  }

  @Override
  public long work(NdArray output, NdArray... inputs) {
    return output.size();
  }

  @Override
  public Step pull(Pull pull, int number, NdArray into) {
    int[] to = Places.of(into, selection.positions());
    int[] from = Places.all(pull.slope());
    Storage slopes = pull.slope().storage();
    return () -> Places.add(into.storage().doubles, to, slopes.doubles, from);
  }
}
