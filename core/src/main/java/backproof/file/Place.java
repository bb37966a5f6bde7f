package backproof.file;

/**
 * Where something stands in a file.
 *
 * @param cell of the notebook, from 1 among the cells of code; 0 where the file has no cells
 * @param line from 1, within that cell or within the script
 */
public record Place(int cell, int line) {
  /** As sentences speak of it: {@code cell 5, line 2}. */
  public String described() {
    return cell == 0 ? "line " + line : "cell " + cell + ", line " + line;
  }
}
