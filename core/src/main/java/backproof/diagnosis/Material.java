package backproof.diagnosis;

import java.util.List;
import java.util.Set;

/**
 * What a function has at hand to build an edit from.
 *
 * @param references variables, attributes and entries that it mentions
 * @param scalars those of the references that are single numbers
 * @param sizes expressions of the program that are single numbers, as lengths
 * @param indices names that stand in its indices
 * @param counters those of the references that only count
 * @param compounds larger expressions of the program that could stand here
 * @param subscripts texts of indices of the program
 * @param functions functions of the program by name
 * @param words string literals of the program
 * @param unused names that it binds and never reads
 * @param unread other names that it is handed, or takes out of what it is handed, and never reads
 * @param orders in which the program transposes, and the ways back, as calls
 * @param attributes that objects of the program have
 */
record Material(
    List<String> references,
    Set<String> scalars,
    List<String> sizes,
    List<String> indices,
    Set<String> counters,
    List<Fragment> compounds,
    List<String> subscripts,
    List<String> functions,
    List<String> words,
    List<String> unused,
    List<String> unread,
    List<String> orders,
    List<String> attributes) {

  /** Whether it has no entries that could be masked, or be an activation's. */
  boolean isSingle(String reference) {
    return scalars.contains(reference) || counters.contains(reference);
  }
}
