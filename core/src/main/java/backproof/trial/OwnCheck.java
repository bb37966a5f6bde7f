package backproof.trial;

import backproof.experiment.Cell;

/**
 * What is to be said of a gradient checker that the learner wrote.
 *
 * @param name what it is called
 * @param line where it is defined in its cell
 * @param kind a short name of its mistake, {@code right} where it has none
 * @param text the mistake and the way out, in sentences a learner can read
 */
public record OwnCheck(String name, Cell cell, int line, String kind, String text) {}
