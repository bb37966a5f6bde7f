package backproof.laboratory;

/** The gradient of one parameter as a program gives it, and the exact one. */
public record Compared(double[] given, double[] exact) {}
