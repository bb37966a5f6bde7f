package backproof.exercise;

/**
 * One mistake that the lesson's backward pass can have.
 *
 * @param text what is wrong, as a sentence goes on after "It is: "
 * @param before what stands in the right backward pass, once
 * @param after what stands there instead
 */
record Slip(String text, String before, String after) {}
