package backproof.reference;

/**
 * A part of the language, or a module, that is not here.
 *
 * @param program which is refused
 * @param error the type and the message it is refused with
 * @param instead what to write
 */
public record Refusal(String title, String program, String error, String instead) {}
