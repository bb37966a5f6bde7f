package backproof.exercise;

/**
 * A program of the lesson that shows a difference.
 *
 * @param text what is wrong with it, in a sentence
 * @param difference what it shows
 */
public record Reading(String text, double difference) {}
