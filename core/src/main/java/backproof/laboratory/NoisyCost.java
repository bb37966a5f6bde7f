package backproof.laboratory;

import backproof.experiment.Cell;

/**
 * The expression through which rounding blurs the cost.
 *
 * @param line in the cell
 * @param expression as the user wrote it
 * @param growth how many times the relative error grows in it
 * @param remedy what keeps the digits, in NumPy; empty where no better form is known
 */
public record NoisyCost(Cell cell, int line, String expression, double growth, String remedy) {}
