package backproof.reference;

/**
 * A part of the language that is here.
 *
 * @param program which runs
 */
public record Construct(String title, String program) {}
