/**
 * The same cells again at other points: other parameters, other data, another number of examples,
 * other text of their functions; and what the exact gradient says of each.
 */
@NullMarked
package backproof.trial;

import org.jspecify.annotations.NullMarked;
