/**
 * What the names of three cells mean: which functions they are, what they are called with, where
 * the parameters live, and which returned value is the gradient of which.
 */
@NullMarked
package backproof.binding;

import org.jspecify.annotations.NullMarked;
