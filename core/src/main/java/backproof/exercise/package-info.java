/** What the lesson asks, and what its learners ask about it. */
@NullMarked
package backproof.exercise;

import org.jspecify.annotations.NullMarked;
