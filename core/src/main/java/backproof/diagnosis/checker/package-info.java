/** Judges a gradient checker that the learner wrote: what it calls, and what it makes of that. */
@org.jspecify.annotations.NullMarked
package backproof.diagnosis.checker;
