package backproof.reference;

/**
 * Something that is here and does not do what CPython or NumPy do.
 *
 * @param program which shows it
 * @param output what it prints here, or the error it raises
 */
public record Difference(String title, String text, String program, String output) {}
