package backproof.check;

/**
 * Where the slope of the cost jumps on the way along one entry.
 *
 * @param entry which entry of its array, in C order
 * @param epsilon how far away the kink lies
 * @param unit what changes sides there
 */
public record Kink(int entry, double epsilon, Unit unit) {}
