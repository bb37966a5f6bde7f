package backproof.file;

import java.util.List;

/**
 * A file from which functions are taken, without its figures and its prose.
 *
 * @param functions all that it defines, in order
 * @param code the text of a file that gives the same experiments
 */
public record Source(List<Choice.Option> functions, String code) {}
