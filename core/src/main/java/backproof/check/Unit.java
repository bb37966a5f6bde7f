package backproof.check;

/**
 * One number that a program computes on the way to its cost.
 *
 * @param name as in {@code Z1[1, 2]}; empty where the program gives it no name
 * @param cell where it is made
 * @param line from 1
 */
public record Unit(String name, String cell, int line) {
  /** {@code Z1[1, 2] (line 3 of the forward cell)}. */
  String described() {
    String place = "line " + line + " of the " + cell + " cell";
    return name.isEmpty() ? "a value of " + place : name + " (" + place + ")";
  }
}
