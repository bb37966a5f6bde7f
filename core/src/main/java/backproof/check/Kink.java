package backproof.check;

import backproof.number.Decimal;

/**
 * Where the slope of the cost jumps on the way along one entry.
 *
 * @param entry which entry of its array, in C order
 * @param epsilon how far away the kink lies
 * @param unit what changes sides there
 */
public record Kink(int entry, double epsilon, Unit unit) {
  /** {@code Z1[0, 3] (line 3 of the forward cell) changes sides 0.0346 away}. */
  public String described() {
    return unit.described() + " changes sides " + Decimal.general(epsilon, 3) + " away";
  }
}
