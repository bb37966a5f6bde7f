package backproof.experiment.file;

import backproof.experiment.Cell;
import java.util.List;

/**
 * What was taken for one of the cells, so that the user can confirm or change it.
 *
 * @param function empty where forward gives the gradients itself
 * @param others what else might have been meant, the likeliest first
 * @param because why this one, in a sentence
 */
public record Choice(Cell cell, String function, List<String> others, String because) {}
