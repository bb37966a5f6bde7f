/** The {@code np} module as programs see it, one file a family, and array printing. */
@NullMarked
package backproof.numpy;

import org.jspecify.annotations.NullMarked;
