package backproof.diagnosis.checker;

import java.util.List;

/**
 * One call of a checker, with a gradient of which we know whether it is right.
 *
 * @param gradient what it was given, all parameters one after another
 * @param evaluations the calls of the cost function that it made, in order
 * @param returned the difference that it gave back
 */
public record Trial(double[] gradient, List<Evaluation> evaluations, double returned) {}
