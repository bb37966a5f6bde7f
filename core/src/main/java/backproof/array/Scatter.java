package backproof.array;

/**
 * Writes (or with {@code adds}, adds, as {@code numpy.add.at}) values into the elements a selection
 * names; through {@link Executor#applyInto} only. The values have the target's dtype and broadcast
 * to the selection's shape.
 */
public record Scatter(Selection selection, boolean adds) implements Operation {
  @Override
  public String name() {
    return adds ? "add.at" : "put";
  }

  @Override
  public NdArray prepare(Allowance allowance, NdArray... inputs) {
    throw new IllegalArgumentException("a scatter needs a target");
  }

  @Override
  public Step bind(NdArray output, NdArray... inputs) {
    NdArray given = Targets.withoutLeadingOnes(inputs[0], selection.result().rank());
    if (!given.shape().broadcastsTo(selection.result())) {
      throw new ArrayException(
          ArrayException.Kind.VALUE,
          "shape mismatch: value array of shape "
              + inputs[0].shape()
              + " could not be broadcast to indexing result of shape "
              + selection.result());
    }
    int[] to = Places.of(output, selection.positions());
    int[] from = Places.all(given.broadcastTo(selection.result()));
    Storage source = inputs[0].storage();
    Storage target = output.storage();
    if (output.dtype().isFloating()) {
      return adds
          ? Rounding.of(output, () -> Places.add(target.doubles, to, source.doubles, from))
          : () -> Places.move(target.doubles, to, source.doubles, from);
    }
    return adds
        ? () -> Places.add(target.longs, to, source.longs, from)
        : () -> Places.move(target.longs, to, source.longs, from);
  }

  @Override
  public long work(NdArray output, NdArray... inputs) {
    return selection.positions().length;
  }

  /** Of several values written to one place the last has stayed; what was overwritten is gone. */
  @Override
  public Step pull(Pull pull, int number, NdArray into) {
    NdArray given = Targets.withoutLeadingOnes(into, selection.result().rank());
    int[] to = Places.all(given.broadcastTo(selection.result()));
    int[] from = Places.of(pull.slope(), selection.positions());
    double[] slopes = pull.slope().storage().doubles;
    double[] target = into.storage().doubles;
    return () -> {
      for (int i = to.length - 1; i >= 0; i--) {
        target[to[i]] += slopes[from[i]];
        slopes[from[i]] = adds ? slopes[from[i]] : 0;
      }
    };
  }

  @Override
  public boolean keepsRest() {
    return true;
  }

  @Override
  public boolean rounds() {
    return adds;
  }
}
