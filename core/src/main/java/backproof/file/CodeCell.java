package backproof.file;

/**
 * A cell of code as it stands in a file.
 *
 * @param number from 1, among the cells of code
 * @param line where its text starts in a script; 1 in a notebook
 */
record CodeCell(int number, int line, String source) {}
