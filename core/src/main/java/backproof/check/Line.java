package backproof.check;

import java.util.Optional;

/** The cost along one entry of one block. */
final class Line {
  private final Landscape landscape;
  private final int block;
  private final int entry;
  private final double start;

  Line(Landscape landscape, int block, int entry) {
    this.landscape = landscape;
    this.block = block;
    this.entry = entry;
    this.start = landscape.blocks().get(block).start()[entry];
  }

  double start() {
    return start;
  }

  double cost() {
    return landscape.cost();
  }

  double noise() {
    return landscape.noise();
  }

  /** J(theta + shift). */
  double at(double shift) {
    return landscape.costAt(block, entry, start + shift);
  }

  /** What changes sides between the point and there. */
  Optional<Unit> changed(double shift) {
    side(shift);
    return landscape.changed();
  }

  /** The first value of the cost that is computed with fewer digits than float64 has. */
  Optional<Unit> shortFloat() {
    return landscape.shortFloat();
  }

  /** The same line of another landscape. */
  Line in(Landscape other) {
    return new Line(other, block, entry);
  }

  /** Which side of the kinks lies there, as a number. */
  long side(double shift) {
    return landscape.side(block, entry, start + shift);
  }
}
