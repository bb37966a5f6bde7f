package backproof.check;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A landscape over one vector, for tests. */
record Sample(List<Block> blocks, ToDoubleFunction<double[]> function) implements Landscape {
  static Sample of(ToDoubleFunction<double[]> function, double... start) {
    List<Integer> shape = start.length == 1 ? List.of() : List.of(start.length);
    return new Sample(List.of(new Block("theta", "dtheta", shape, start)), function);
  }

  @Override
  public double cost() {
    return function.applyAsDouble(blocks.get(0).start());
  }

  @Override
  public double costAt(int block, int entry, double value) {
    double[] moved = blocks.get(block).start().clone();
    moved[entry] = value;
    return function.applyAsDouble(moved);
  }
}
