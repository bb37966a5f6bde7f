package backproof.diagnosis;

/**
 * A right program with one mistake.
 *
 * @param before the line as it was
 * @param after the line with the mistake
 * @param caught at which points of the bench the mistake shows
 */
public record Mutant(Edit edit, String before, String after, boolean[] caught) {
  /** Whether the mistake shows at the program's own point. */
  public boolean isCaught() {
    return caught[0];
  }
}
