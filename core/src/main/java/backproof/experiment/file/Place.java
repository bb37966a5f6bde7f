package backproof.experiment.file;

/**
 * Where a line of an experiment came from.
 *
 * @param cell of the notebook, from 1 among the cells of code; 0 where the file has no cells
 * @param line from 1, within that cell or within the script
 */
public record Place(int cell, int line) {}
