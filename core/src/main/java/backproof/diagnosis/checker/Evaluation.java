package backproof.diagnosis.checker;

/**
 * One call of the cost function by a checker.
 *
 * @param theta all parameters one after another, as they were handed over
 */
public record Evaluation(double[] theta, double cost) {}
